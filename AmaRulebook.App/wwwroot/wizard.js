// What the interactive pages do beside the circuit: keep what is typed, tell of limits, copy links.

// ---- Texts -------------------------------------------------------------------------------------------------------------
// A change is reported shortly after the last key, not with every key. Until the server says that it is saved
// (data-saved), the text stays in the tab, and comes back after a reload or a restart of the server.

const PAUSE = 600;
const LONGEST_SENT = 5000;   // a longer text would break the connection; the limit is told before it is sent
const timers = new WeakMap();
const met = new WeakSet();   // what was kept comes back once, when a field first appears; from then on the field leads
const told = new WeakMap();   // where a box that has no place for it says that its text is too long
const slot = field => `keep:${location.pathname.split('/')[2]}:${field.dataset.keep}`;

// A text beyond what the tab has room for stands in its box alone.
const keep = (key, text) => {
  try { sessionStorage.setItem(key, text); } catch { sessionStorage.removeItem(key); }
};

const isSaved = (field, text) => text.trimEnd() === (field.dataset.saved ?? '').trimEnd();
const report = field => field.dispatchEvent(new Event('change', { bubbles: true }));

const stopWaiting = field => {
  clearTimeout(timers.get(field));
  timers.delete(field);
};
const reportSoon = field => {
  stopWaiting(field);
  if (field.tagName === 'TEXTAREA') timers.set(field, setTimeout(() => report(field), PAUSE));
};

// What can be typed into, kept in the tab or not. A box without a limit of its own has that of what the connection carries.
const BOXES = 'textarea:not([readonly]), input:not([readonly], [type=radio], [type=checkbox], [type=hidden], [type=submit])';
const limitOf = field => Number(field.dataset.limit) || (field.maxLength > 0 ? field.maxLength : LONGEST_SENT);
const isLong = field => field.value.length > limitOf(field);

// A tab that is closed or put away may never come back: what waits for its pause goes out at once. It is kept in the tab alone and
// not in the browser: on a shared device the next person would find there what is still covered.
const reportAll = () => document.querySelectorAll('[data-keep]').forEach(field => { if (timers.has(field)) report(field); });
addEventListener('pagehide', reportAll);
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') reportAll(); });

// The label in words: with ふりがな it stands twice, once to be named by and once to be seen.
const labelOf = field => field.labels?.[0] ?? document.createDocumentFragment();
const nameOf = field => field.getAttribute('aria-label') ?? [...labelOf(field).childNodes]
  .filter(part => part.nodeType !== Node.COMMENT_NODE && part.ariaHidden !== 'true').map(part => part.textContent).join('').trim();
const seenNameOf = field => field.getAttribute('aria-label') ?? words.seen(labelOf(field));

// Most boxes have their place for it; the others get one behind them once they need it.
const placeFor = field => {
  const known = document.querySelector(`[data-overlong="${field.id}"]`) ?? told.get(field);
  if (known || !isLong(field)) return known;
  const place = document.createElement('p');
  place.className = 'problem overlong';
  place.role = 'alert';
  field.after(place);
  told.set(field, place);
  return place;
};

const tellLimit = field => {
  const place = placeFor(field);
  const limit = limitOf(field);
  if (!place) return;
  const label = nameOf(field);
  place.hidden = !isLong(field);
  if (field.dataset.keep) {
    if (isLong(field)) keep(`long:${slot(field)}`, label);
    else sessionStorage.removeItem(`long:${slot(field)}`);
  }
  place.replaceChildren(...(isLong(field) ? [words('limit', {
    label: [label, seenNameOf(field)], limit: limit.toLocaleString('ja-JP'), count: field.value.length.toLocaleString('ja-JP'),
  })] : []));
};

// Nothing says 「保存しました」 while something newer is not saved; the field itself says why.
const showField = field => {
  const isUnsaved = !isSaved(field, field.value);
  field.classList.toggle('unsaved', isUnsaved);
  const isAuto = 'auto' in field.dataset;
  const isDraft = field.tagName === 'TEXTAREA' && (field.dataset.saved ?? '') !== '';
  whisper(document.querySelector(`[data-unsent="${field.id}"]`),
    !isUnsaved ? '' : isDown() ? (isAuto ? 'text' : 'own') : isAuto || !isDraft ? '' : 'draft');
};

document.addEventListener('input', event => {
  const field = event.target;
  if (!field.dataset?.keep) {
    if (field.matches?.(BOXES) && (isLong(field) || told.has(field))) tellLimit(field);
    return;
  }
  met.add(field);
  keep(slot(field), field.value);
  showField(field);
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
  if (!field.matches?.(BOXES)) return;
  stopWaiting(field);
  tellLimit(field);
  const text = field.value;
  if (!field.dataset.keep) {
    if (isLong(field)) event.stopImmediatePropagation();
    return;
  }
  if (text.length > Math.min(limitOf(field), LONGEST_SENT) || isDown()) event.stopImmediatePropagation();
  else if ('auto' in field.dataset) {
    const place = field.closest('.field');
    expectAnswer(() => field.value !== text || isSaved(field, text) || !field.isConnected || /しています/.test(place.textContent)
      || place.querySelector('.problem:not([hidden])'));
  }
}, true);

// Whatever a box tells the circuit carries its whole text along: that it was entered or left, too.
for (const kind of ['focus', 'blur', 'click']) {
  window.addEventListener(kind, event => {
    if (event.target.matches?.(BOXES) && event.target.value.length > LONGEST_SENT) event.stopImmediatePropagation();
  }, true);
}

// So what a button sends would be the text from before it grew too long: nothing is sent until it is short enough.
const holdBack = (event, fields) => {
  const long = [...fields].find(isLong);
  if (!long) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  tellLimit(long);
  long.focus();
};
window.addEventListener('submit', event => holdBack(event, event.target.querySelectorAll(BOXES)), true);

// A text that is sent by a button has an operation id until the box is empty: sent again after a cut or a reload, it is said once.
const sending = field => JSON.parse(sessionStorage.getItem(`sending:${slot(field)}`) ?? 'null');
window.addEventListener('submit', event => {
  const operation = event.target.querySelector('[data-operation]');
  const field = event.target.querySelector('[data-keep]');
  if (!operation || !field || event.defaultPrevented) return;
  const known = sending(field);
  const id = known?.text === field.value ? known.id : uuid();
  sessionStorage.setItem(`sending:${slot(field)}`, JSON.stringify({ id, text: field.value }));
  operation.value = id;
  operation.dispatchEvent(new Event('change', { bubbles: true }));
}, true);
window.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.sends) holdBack(event, [document.getElementById(button.dataset.sends)]);
  // What is kept in the tab waits there; of the others the server would take the text from before.
  else if (!button.matches('.quiet')) {
    holdBack(event, [...button.closest('form, section, details, .card')?.querySelectorAll(BOXES) ?? []].filter(field => !field.dataset.keep));
  }
}, true);

const settle = field => {
  if (field.disabled) return;
  const before = sending(field);
  if (before && field.value === '') {
    sessionStorage.removeItem(`sending:${slot(field)}`);
    const now = sessionStorage.getItem(slot(field));
    if (now && now !== before.text) field.value = now;   // written while the last one was on its way
  }
  showField(field);
  const kept = sessionStorage.getItem(slot(field));
  if (kept === null) return;
  const isFresh = !met.has(field);
  met.add(field);
  if (isFresh && field !== document.activeElement && kept !== field.value && !isSaved(field, kept)) {
    field.value = kept;
    showField(field);
    tellLimit(field);
    report(field);
  } else if (isSaved(field, field.value)) {
    sessionStorage.removeItem(slot(field));
  } else {
    keep(slot(field), field.value);
  }
};

const settleAll = () => document.querySelectorAll('[data-keep]').forEach(settle);
new MutationObserver(settleAll).observe(document.documentElement, {
  subtree: true, childList: true, attributes: true, attributeFilter: ['data-saved', 'disabled'],
});

document.addEventListener('connection-down', () => document.querySelectorAll('[data-keep]').forEach(showField));
document.addEventListener('connection-up', () => document.querySelectorAll('[data-keep]').forEach(field => {
  showField(field);
  if (!field.disabled && !isSaved(field, field.value)) report(field);
}));

// Several words in a row, to be named by and to be seen.
const listed = parts => {
  const seen = document.createDocumentFragment();
  seen.append(...parts.flatMap((part, at) => at > 0 ? ['、', words.seen(part)] : [words.seen(part)]));
  return [parts.map(part => (part.querySelector('.hidden') ?? part).textContent).join('、'), seen];
};

// Nobody goes on to the record without knowing which 決めたこと is not in it. What is on its way to be saved is let pass.
const onItsWay = new WeakMap();
document.addEventListener('click', event => {
  const sends = event.target.closest('[data-sends]');
  const sent = sends && document.getElementById(sends.dataset.sends);
  if (sent) onItsWay.set(sent, sent.value);
  if (!event.target.closest('[data-go-on]')) return;
  const left = [...document.querySelectorAll('[data-keep$="/agreement"]')]
    .filter(field => field.value.trim() && !isSaved(field, field.value) && onItsWay.get(field) !== field.value);
  const place = document.querySelector('[data-not-saved]');
  place.hidden = left.length === 0;
  if (place.hidden) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  place.replaceChildren(words('drafts-left', { items: listed(left.map(field => {
    const [, item] = field.dataset.keep.split('/');
    return words('of-agreement', { number: item.split('-').at(-1) });
  })) }));
}, true);

// The mark that the server gives a text: see TextMark.
const markOf = text => {
  const kept = text.normalize('NFC').replaceAll('\r\n', '\n').trimEnd();
  let hash = 0;
  for (let at = 0; at < kept.length; at++) hash = (Math.imul(31, hash) + kept.charCodeAt(at)) >>> 0;
  return `${kept.length}.${hash}`;
};

// Texts of other items that a page left behind before they were sent: kept in the tab, and not what stands in the database.
const unsentTexts = button => {
  if (!('marks' in button.dataset)) return [];
  const start = `keep:${location.pathname.split('/')[2]}:${button.dataset.handIn}/`;
  const saved = new Map(button.dataset.marks.split(' ').map(one => one.split(':')));
  const here = [...document.querySelectorAll('[data-keep]')].map(slot);
  return Object.keys(sessionStorage).filter(key => key.startsWith(start) && !here.includes(key)
    && markOf(sessionStorage.getItem(key)) !== (saved.get(key.slice(start.length)) ?? markOf('')));
};

// What is too long was never saved: nobody hands in without knowing that it will be missing.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-hand-in]');
  if (!button) return;
  const start = `long:keep:${location.pathname.split('/')[2]}:${button.dataset.handIn}/`;
  const long = Object.keys(sessionStorage).filter(key => key.startsWith(start));
  const place = document.querySelector('[data-not-saved]');
  const here = [...document.querySelectorAll('[data-tap]')].map(group => group.dataset.tap);
  const taps = Object.keys(sessionStorage).filter(key => key.startsWith(`tap:${location.pathname.split('/')[2]}:${button.dataset.handIn}/`)
    && !here.some(tap => key.endsWith(`:${tap}`)));
  const unsent = unsentTexts(button);
  place.hidden = long.length + taps.length + unsent.length === 0;
  if (place.hidden) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const named = (key, begin) => {
    const [item, field] = key.slice(begin.length).split('/');
    return words(`of-${field}`, { number: item.split('-').at(-1) });
  };
  const left = long.length > 0 ? long.map(key => named(key, start))
    : unsent.length > 0 ? unsent.map(key => named(key, start.slice('long:'.length)))
    : taps.map(key => words('of-tap', { number: JSON.parse(sessionStorage.getItem(key)).number }));
  place.replaceChildren(words(long.length > 0 ? 'texts-left' : unsent.length > 0 ? 'texts-unsent' : 'taps-left', { items: listed(left) }));
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
      whisper(place, copy.dataset.done);
    } catch {
      whisper(place, document.execCommand('copy') ? copy.dataset.done : 'copy-by-hand');
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
