// 進行役の画面についていく. The server says which item is under discussion (data-follow, data-turn); while the switch is on, the
// item comes into view. It never takes the focus from somebody who types, and whoever steps away is let go.
{
  let turn;
  let stepped = false;
  const bar = () => document.querySelector('[data-follow]');
  const led = () => document.getElementById(bar()?.dataset.follow);
  const knob = () => document.querySelector('[data-following]');
  const isTyping = () => document.activeElement?.matches('textarea, input:not([type=checkbox]):not([type=radio])');
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)');

  const go = () => {
    const heading = led();
    const section = heading?.closest('.talk');
    if (!section) return;
    stepped = false;
    section.querySelector(':scope > details')?.setAttribute('open', '');
    section.scrollIntoView({ block: 'start', behavior: isCalm.matches ? 'auto' : 'smooth' });
    if (document.activeElement === document.body || document.activeElement.matches('h1, h2, [data-lead]')) {
      heading.focus({ preventScroll: true });
    }
  };

  const follow = () => {
    const place = bar();
    if (place?.dataset.turn === turn) return;
    turn = place?.dataset.turn;
    if (!place) return;
    if (knob()?.checked !== false && !isTyping()) go();
  };

  const stepAway = () => {
    if (!knob()?.checked) return;
    knob().checked = false;
    knob().dispatchEvent(new Event('change', { bubbles: true }));
  };

  // A scroll of one's own until the item is out of sight, or a focus in another item, is stepping away.
  const isInSight = () => {
    const area = led()?.closest('.talk')?.getBoundingClientRect();
    return !area || (area.bottom > 0 && area.top < innerHeight);
  };
  const mine = () => { stepped = true; };
  for (const kind of ['wheel', 'touchmove']) addEventListener(kind, mine, { passive: true });
  addEventListener('keydown', event => {
    if (!isTyping() && ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '].includes(event.key)) mine();
  });
  addEventListener('scroll', () => {
    if (stepped && !isInSight()) {
      stepped = false;
      stepAway();
    }
  }, { passive: true });
  document.addEventListener('focusin', event => {
    const section = event.target.closest('.talk');
    if (section && bar() && section !== led()?.closest('.talk')) stepAway();
  });

  document.addEventListener('change', event => {
    stepped = false;
    if (event.target.matches('[data-following]') && event.target.checked) go();
  });
  new MutationObserver(follow).observe(document.documentElement, {
    subtree: true, childList: true, attributes: true, attributeFilter: ['data-turn'],
  });
}
