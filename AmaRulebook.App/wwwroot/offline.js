// Keeps what was read readable without a connection. With one, every page comes from the server: an old book is never
// shown. Only what the server marks as a reading page is kept, nothing of projects or searches.

const CACHE = 'BUILD';
const STYLE = 'STYLE';
const MOST = 200;   // pages and files together
const PERSONAL = /^\/(projects|join|me|open|staff)(\/|$)/;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', event => event.waitUntil((async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name)));
  await self.clients.claim();
})()));

const isFile = url => url.pathname.startsWith('/assets/');
const isMeaning = url => /^\/glossary\/[^/]+\/meaning$/.test(url.pathname);
const isPage = answer => answer.ok && answer.headers.has('etag') && answer.headers.get('cache-control') === 'no-cache';
const key = url => url.origin + url.pathname + url.search;

const keep = async (url, answer) => {
  const mayBeKept = isFile(url) ? answer.ok : url.pathname !== '/search' && isPage(answer);
  if (!mayBeKept) return;
  const cache = await caches.open(CACHE);
  await cache.put(key(url), answer);
  const kept = await cache.keys();
  if (kept.length > MOST) await cache.delete(kept[0]);
};

// The first page came before this script; the browser still has it, so this costs no request.
self.addEventListener('message', event => event.waitUntil(Promise.all(event.data.map(async address => {
  const url = new URL(address);
  if (!PERSONAL.test(url.pathname)) await keep(url, await fetch(address, { cache: 'force-cache' }));
}))));

const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

const offline = async () => {
  const cache = await caches.open(CACHE);
  const pages = (await cache.keys()).map(request => new URL(request.url)).filter(url => !isFile(url) && !isMeaning(url));
  const links = await Promise.all(pages.map(async url => {
    const title = /<title>([^<｜]*)/.exec(await (await cache.match(url.href)).text())?.[1] ?? url.pathname;
    return `<li><a href="${escape(url.pathname + url.search)}">${title}</a></li>`;
  }));
  const list = links.length > 0 ? `<p>前に読んだページは、つながっていなくても読めます。</p><ul>${links.join('')}</ul>` : '';
  return new Response(`<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>つながっていません</title><link rel="stylesheet" href="${STYLE}"></head><body><main class="work lost"><h1>インターネットにつながっていません</h1><p>このページは、まだこの端末に残っていません。つながるところで、もう一度開いてください。</p>${list}</main></body></html>`, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'",
    },
  });
};

const serve = async (event, url) => {
  if (isFile(url)) {
    const kept = await caches.match(key(url));   // its name changes with its content
    if (kept) return kept;
  }
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep(url, answer.clone()));
    return answer;
  } catch (fault) {
    const kept = await caches.match(key(url));
    if (kept) return kept;
    if (event.request.mode === 'navigate') return offline();
    throw fault;
  }
};

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || PERSONAL.test(url.pathname)) return;
  if (event.request.mode === 'navigate' || isFile(url) || isMeaning(url)) event.respondWith(serve(event, url));
});
