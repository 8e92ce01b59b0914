// What the reading pages do beyond plain HTML. They work without any of it.
const scripts = document.currentScript.dataset;

// The projects this browser belongs to. The page is the same for everybody; this part is asked for on its own.
const mine = document.getElementById('my-projects');
if (mine) {
  fetch('/projects/mine', { headers: { accept: 'text/html' } })
    .then(answer => (answer.status === 200 ? answer.text() : ''))
    .then(html => {
      mine.querySelector('div').innerHTML = html;
      mine.hidden = html.trim() === '';
    })
    .catch(() => {});
}

// A contents list that folds on phones closes once a place has been chosen.
document.querySelector('.contents-fold')?.addEventListener('click', event => {
  if (event.target.closest('a')) event.currentTarget.open = false;
});

const print = document.querySelector('[data-print]');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// The contents of the page say where one is. At the end of the page that is the place that was jumped to, if it is in
// view, and the last one otherwise: the last places may be too short to get to the top.
const places = new Map([...document.querySelectorAll('.here a[href^="#"]')].map(link => [link.hash.slice(1), link]));
if (places.size > 0) {
  const headings = [...places.keys()].map(id => document.getElementById(decodeURIComponent(id)));
  const here = document.querySelector('.here');
  let current;
  const place = () => {
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    if (!isAtEnd) return headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight / 3) ?? headings[0];
    const target = headings.find(heading => `#${heading.id}` === location.hash);
    return target?.getBoundingClientRect().top >= 0 ? target : headings.at(-1);
  };
  const mark = () => {
    const link = places.get(place().id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    current = link;
    current.setAttribute('aria-current', 'true');
    here.scrollTop = current.offsetTop - here.clientHeight / 2;
  };
  let isDue = false;
  const markSoon = () => {
    if (!isDue) requestAnimationFrame(() => { isDue = false; mark(); });
    isDue = true;
  };
  for (const event of ['scroll', 'resize', 'hashchange']) addEventListener(event, markSoon, { passive: true });
  markSoon();
}

// The sign beside a heading copies the link to it; without a clipboard it shows the address, ready to be copied.
const copied = document.createElement('p');
copied.role = 'status';
copied.className = 'copied';
document.body.append(copied);

const showAddress = (heading, name, address) => {
  const box = heading.parentElement.querySelector('.address') ?? document.createElement('input');
  box.className = 'address';
  box.readOnly = true;
  box.ariaLabel = name;
  box.value = address;
  heading.after(box);
  box.select();
  copied.textContent = 'コピーできませんでした。アドレスを選んであります。Ctrl+Cか長押しでコピーしてください';
};

for (const link of document.querySelectorAll('.heading > .anchor')) {
  const name = link.ariaLabel;
  const address = location.origin + location.pathname + link.hash;   // for everybody: without what this reader chose
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.textContent = link.textContent;
  button.ariaLabel = `${name}をコピー`;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address);
      copied.textContent = `${name}をコピーしました`;
    } catch {
      showAddress(button.parentElement, name, address);
    }
  });
  link.replaceWith(button);
}
for (const event of ['pointerdown', 'keydown']) {
  document.addEventListener(event, () => { copied.textContent = ''; }, { capture: true, passive: true });
}

// A word of the glossary tells what it means where it stands.
for (const link of document.querySelectorAll('.part a[href^="/glossary"][href*="#term-"]')) {
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !('popover' in link)) return;
    event.preventDefault();
    import(scripts.terms).then(terms => terms.explain(link)).catch(() => { location.href = link.href; });
  });
}

// What was read stays readable without a connection. The first page was loaded before there was anything to keep it.
if (navigator.serviceWorker) {
  addEventListener('load', async () => {
    const isFirst = !navigator.serviceWorker.controller;
    await navigator.serviceWorker.register('/sw.js');
    if (!isFirst) return;
    const { active } = await navigator.serviceWorker.ready;
    const files = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(part => part.href ?? part.src);
    active.postMessage([location.href, ...files]);
  });
}

// An old address that ends in #2-3-9 goes to the nearest section above it that is still there. Where the page itself is
// lost, the number, which only the browser knows, leads on.
const goNearest = () => {
  const asked = location.hash.slice(1);
  const lost = document.querySelector('[data-lost]');
  if (lost) {
    lost.hidden = !/^\d+(-\w+)*$/.test(asked);
    lost.querySelector('b').textContent = asked;
    lost.querySelector('a').href = `/rulebook/${asked}`;
    return;
  }
  let id = asked;
  while (id && !document.getElementById(id)) id = id.slice(0, Math.max(id.lastIndexOf('-'), 0));
  if (id && id !== asked) location.replace(`#${id}`);
};
goNearest();
addEventListener('hashchange', goNearest);

// ---- Furigana ----------------------------------------------------------------------------------------------------------
// A page with ふりがな stands at its own address, ?furigana=on. What this browser chose leads; without a choice the address does.

const withFurigana = (address, isOn) => {
  const url = new URL(address);
  if (isOn) url.searchParams.set('furigana', 'on');
  else url.searchParams.delete('furigana');
  return url;
};
const choice = {
  get() { try { return localStorage.getItem('furigana'); } catch { return null; } },
  set(value) {
    try { localStorage.setItem('furigana', value); } catch { /* then the address alone says it */ }
    for (const path of ['/projects', '/join', '/me']) {
      document.cookie = `furigana=on; path=${path}; SameSite=Lax; max-age=${value === 'on' ? 34560000 : 0}`;
    }
  },
};

// The place where one reads: with readings the lines stand elsewhere, and nobody wants to look for theirs again. It is the one
// that the address names while that is in view, and the heading last passed otherwise.
const placeRead = () => {
  const place = part => part.getBoundingClientRect();
  const named = document.getElementById(location.hash.slice(1));
  if (named && place(named).top < innerHeight && place(named).bottom > 0) return named.id;
  return scrollY < 200 ? '' : [...document.querySelectorAll('main :is(section, h2, h3, h4)[id]')]
    .filter(part => place(part).top < innerHeight / 3).at(-1)?.id ?? '';
};
const furigana = document.querySelector('[data-furigana]');
if (furigana) {
  const isOn = new URLSearchParams(location.search).get('furigana') === 'on';
  if (isOn && location.pathname === '/easy' && choice.get() === null) choice.set('on');   // やさしい にほんご asks for both
  const follow = () => {
    if (choice.get() === (isOn ? 'off' : 'on')) location.replace(withFurigana(location, !isOn));
  };
  follow();
  addEventListener('pageshow', event => event.persisted && follow());
  furigana.addEventListener('submit', event => {
    event.preventDefault();
    choice.set(isOn ? 'off' : 'on');
    const other = withFurigana(location, !isOn);
    other.hash = placeRead();
    location.replace(other);
  });

  // From a page with ふりがな one goes on with it, by the links that scripts have put there as well.
  if (isOn) {
    const carry = link => {
      if (/^\/(projects|join|me|staff|assets)\b/.test(link.pathname)) return;
      const url = withFurigana(link.href, true);
      link.setAttribute('href', url.pathname + url.search + url.hash);
    };
    document.addEventListener('click', event => {
      const link = event.target.closest('a[href^="/"]');
      if (link) carry(link);
    }, true);
  }
}
