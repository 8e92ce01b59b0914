// Taps on an answer. Each gets an operation id and stays in the tab until the server names it in data-done: sent again after a
// cut, a reload or a restart, it is carried out once. What comes late says what stood there when the person chose (data-answer),
// and the server offers it back where that has changed meanwhile.
{
  const project = () => location.pathname.split('/')[2];
  const tapSlot = group => `tap:${project()}:${group.dataset.tap}`;
  const tapOf = group => JSON.parse(sessionStorage.getItem(tapSlot(group)) ?? 'null');
  const kindOf = radio => radio.value.split('/')[0];

  const showTap = group => {
    const isKept = tapOf(group) !== null;
    group.classList.toggle('unsaved', isKept && isDown());
    whisper(document.querySelector(`[data-unsent="${CSS.escape(group.dataset.tap)}"]`), isKept && isDown() ? 'tap' : '');
  };

  const sent = new WeakSet();   // the questions whose tap has gone out from this page
  let isLate = false;   // while a kept tap is sent again
  window.addEventListener('change', event => {
    const radio = event.target;
    const group = radio.closest?.('[data-tap]');
    if (!group) return;
    const kind = kindOf(radio);
    if (!isLate) {
      const tap = { kind, id: uuid(), seen: group.dataset.answer ?? '', number: group.dataset.of, at: location.pathname + location.search };
      sessionStorage.setItem(tapSlot(group), JSON.stringify(tap));
      sent.add(group);
    }
    const tap = tapOf(group);
    if (isDown()) {
      event.stopImmediatePropagation();
    } else {
      radio.value = [kind, tap.id, ...(isLate ? [tap.seen] : [])].join('/');
      setTimeout(() => { radio.value = kind; });
      expectAnswer(() => group.dataset.heard === tap.id || tapOf(group)?.id !== tap.id || !group.isConnected);
    }
    showTap(group);
  }, true);

  const sendTap = group => {
    const tap = tapOf(group);
    const radio = tap && !isDown() && !group.disabled && [...group.querySelectorAll('input')].find(input => kindOf(input) === tap.kind);
    if (!radio || group.dataset.heard === tap.id) return;
    radio.checked = true;
    isLate = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    isLate = false;
  };

  // What is done is let go; what a page brings along from before is sent once it lives.
  const settleTap = group => {
    const tap = tapOf(group);
    if (tap?.id === group.dataset.done) sessionStorage.removeItem(tapSlot(group));
    else if (tap && !sent.has(group) && !group.disabled) {
      sent.add(group);
      if (group.dataset.heard !== tap.id) sendTap(group);
    }
    showTap(group);
  };

  const groups = () => document.querySelectorAll('[data-tap]');

  // A tap whose question is not on this page any more: the server says whether it was carried out; if not, there is a way back to it.
  const leftKeys = () => {
    const here = new Set([...groups()].map(tapSlot));
    return Object.keys(sessionStorage).filter(key => key.startsWith(`tap:${project()}:`) && !here.has(key));
  };
  const isDone = id => fetch(`/projects/${project()}/operations/${id}`, { cache: 'no-store' }).then(answer => answer.ok ? answer.json() : null).catch(() => null);

  const tellElsewhere = tap => {
    const place = document.querySelector('[data-elsewhere]');
    if (!place || place.hidden === !tap) return;
    place.hidden = !tap;
    if (tap) place.querySelector('a').href = tap.at;
    makeRoom();
  };

  let asking;
  const lookElsewhere = () => {
    if (isDown() || leftKeys().length === 0) tellElsewhere(null);
    else asking ??= setTimeout(async () => {
      let left = null;
      for (const key of leftKeys()) {
        const tap = JSON.parse(sessionStorage.getItem(key));
        const done = isDown() ? null : await isDone(tap.id);
        if (done) sessionStorage.removeItem(key);
        else if (done === false) left ??= tap;
      }
      asking = undefined;
      tellElsewhere(leftKeys().length > 0 ? left : null);
    }, 2500);
  };

  new MutationObserver(() => {
    groups().forEach(settleTap);
    lookElsewhere();
  }).observe(document.documentElement, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['data-done', 'data-heard', 'disabled'],
  });
  document.addEventListener('connection-down', () => { groups().forEach(showTap); lookElsewhere(); });
  document.addEventListener('connection-up', () => { groups().forEach(group => { sendTap(group); showTap(group); }); lookElsewhere(); });
}
