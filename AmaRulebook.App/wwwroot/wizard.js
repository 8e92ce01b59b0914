// What the interactive pages do beside the circuit: keep what is typed, tell of limits, copy links, load again.

// ---- Texts -------------------------------------------------------------------------------------------------------------
// A change is reported shortly after the last key, not with every key. Until the server says that it is saved
// (data-saved), the text stays in the tab, and comes back after a reload or a restart of the server.

const PAUSE = 600;
const LONGEST_SENT = 5000;   // a longer text would break the connection; the limit is told before it is sent
const timers = new WeakMap();
const met = new WeakSet();   // what was kept comes back once, when a field first appears; from then on the field leads
const slot = field => `keep:${location.pathname.split('/')[2]}:${field.dataset.keep}`;

const isSaved = (field, text) => text.trimEnd() === (field.dataset.saved ?? '').trimEnd();
const report = field => field.dispatchEvent(new Event('change', { bubbles: true }));

const reportSoon = field => {
  clearTimeout(timers.get(field));
  if (field.tagName === 'TEXTAREA') timers.set(field, setTimeout(() => report(field), PAUSE));
};

const isLong = field => field.value.length > Number(field.dataset.limit);

// The label in words: with ふりがな it stands twice, once to be named by and once to be seen.
const nameOf = field => [...document.querySelector(`label[for="${field.id}"]`)?.childNodes ?? []]
  .filter(part => part.nodeType !== Node.COMMENT_NODE && part.ariaHidden !== 'true').map(part => part.textContent).join('').trim();

const tellLimit = field => {
  const place = document.querySelector(`[data-overlong="${field.id}"]`);
  const limit = Number(field.dataset.limit);
  if (!place) return;
  const label = nameOf(field);
  place.hidden = !isLong(field);
  if (isLong(field)) sessionStorage.setItem(`long:${slot(field)}`, label);
  else sessionStorage.removeItem(`long:${slot(field)}`);
  place.textContent = isLong(field)
    ? `「${label}」は${limit.toLocaleString('ja-JP')}字までです。いま${field.value.length.toLocaleString('ja-JP')}字あります。入力した文は消えていません。短くすると保存できます。`
    : '';
};

document.addEventListener('input', event => {
  const field = event.target;
  if (!field.dataset?.keep) return;
  met.add(field);
  sessionStorage.setItem(slot(field), field.value);
  field.classList.toggle('unsaved', !isSaved(field, field.value));
  tellLimit(field);
  if (!event.isComposing) reportSoon(field);
});

// A composed word reports no further input once it is taken.
document.addEventListener('compositionend', event => {
  if (event.target.dataset?.keep) reportSoon(event.target);
});

// Blazor listens on the document; what is too long to send stops before it gets there.
window.addEventListener('change', event => {
  const field = event.target;
  if (!field.dataset?.keep) return;
  clearTimeout(timers.get(field));
  tellLimit(field);
  if (field.value.length > Math.min(Number(field.dataset.limit), LONGEST_SENT)) event.stopImmediatePropagation();
}, true);

// So what a button sends would be the text from before it grew too long: nothing is sent until it is short enough.
const holdBack = (event, fields) => {
  const long = [...fields].find(isLong);
  if (!long) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  tellLimit(long);
  long.focus();
};
window.addEventListener('submit', event => holdBack(event, event.target.querySelectorAll('[data-keep]')), true);
window.addEventListener('click', event => {
  const button = event.target.closest('[data-sends]');
  if (button) holdBack(event, [document.getElementById(button.dataset.sends)]);
}, true);

const settle = field => {
  if (field.disabled) return;
  if (isSaved(field, field.value)) field.classList.remove('unsaved');
  const kept = sessionStorage.getItem(slot(field));
  if (kept === null) return;
  const isFresh = !met.has(field);
  met.add(field);
  if (isFresh && field !== document.activeElement && kept !== field.value && !isSaved(field, kept)) {
    field.value = kept;
    field.classList.add('unsaved');
    tellLimit(field);
    report(field);
  } else if (isSaved(field, field.value)) {
    sessionStorage.removeItem(slot(field));
  } else {
    sessionStorage.setItem(slot(field), field.value);
  }
};

const settleAll = () => document.querySelectorAll('[data-keep]').forEach(settle);
new MutationObserver(settleAll).observe(document.documentElement, {
  subtree: true, childList: true, attributes: true, attributeFilter: ['data-saved', 'disabled'],
});

document.addEventListener('submit', event => {
  const field = event.target.querySelector?.('input[data-keep]');
  if (field) sessionStorage.removeItem(slot(field));
}, true);

// What is too long was never saved: nobody hands in without knowing that it will be missing.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-hand-in]');
  if (!button) return;
  const start = `long:keep:${location.pathname.split('/')[2]}:${button.dataset.handIn}/`;
  const long = Object.keys(sessionStorage).filter(key => key.startsWith(start));
  const place = document.querySelector('[data-not-saved]');
  place.hidden = long.length === 0;
  if (long.length === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const named = long.map(key => `${key.slice(start.length).split('/')[0].split('-').at(-1)}番の「${sessionStorage.getItem(key)}」`);
  place.textContent = `長すぎて、まだ保存できていない文があります（${named.join('、')}）。文は消えていません。短くしてから出してください。`;
}, true);

// ---- Links and headings ------------------------------------------------------------------------------------------------

document.addEventListener('click', async event => {
  const skip = event.target.closest('.skip');
  if (skip) {
    event.preventDefault();
    document.getElementById('main')?.focus();
    return;
  }

  if (event.target.closest('[data-print]')) {
    window.print();
    return;
  }

  const jump = event.target.closest('[data-jump]');
  if (jump) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const target = document.getElementById(jump.dataset.jump);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
    return;
  }

  const copy = event.target.closest('[data-copy]');
  if (copy) {
    const field = document.getElementById(copy.dataset.copy);
    const place = document.querySelector(`[data-copied="${copy.dataset.copy}"]`);
    field.closest('details')?.setAttribute('open', '');
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      place.textContent = copy.dataset.done;
    } catch {
      place.textContent = document.execCommand('copy') ? copy.dataset.done : 'リンクをえらびました。長押しかCtrl+Cでコピーしてください';
    }
  }
}, true);

// ---- Furigana ----------------------------------------------------------------------------------------------------------
// The server reads the choice from a cookie as it makes the page; reading.js takes it from the same storage.

const furigana = document.querySelector('[data-furigana]');
if (furigana) {
  furigana.hidden = false;
  furigana.addEventListener('click', () => {
    const isOn = furigana.getAttribute('aria-pressed') !== 'true';
    try { localStorage.setItem('furigana', isOn ? 'on' : 'off'); } catch { /* then the cookie alone says it */ }
    for (const path of ['/projects', '/join', '/me']) {
      document.cookie = `furigana=on; path=${path}; SameSite=Lax; max-age=${isOn ? 34560000 : 0}`;
    }
    location.reload();
  });
}

// ---- The connection ----------------------------------------------------------------------------------------------------
// A circuit that the server no longer knows can't be resumed: the page loads again, a little apart from the others' pages.

const notice = document.getElementById('components-reconnect-modal');
const again = () => setTimeout(() => location.reload(), 200 + Math.random() * 800);
if (notice) {
  const watch = new MutationObserver(() => {
    if (notice.classList.contains('components-reconnect-rejected')) {
      watch.disconnect();
      again();
    } else if (notice.classList.contains('components-reconnect-failed')) {
      watch.disconnect();
      const wait = setInterval(async () => {
        const answer = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
        if (answer?.ok) {
          clearInterval(wait);
          again();
        }
      }, 2000);
    }
  });
  watch.observe(notice, { attributes: true, attributeFilter: ['class'] });
}
