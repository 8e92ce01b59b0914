// The circuit starts: Blazor puts a page of its own in the place of the one that came. Nothing that needs the circuit can be
// operated until then, but what the browser itself does can: what was unfolded, chosen in a plain form or focused by then goes along.
if (document.getElementById('components-reconnect-modal')) {
  const all = (page, selector) => [...page.querySelectorAll(selector)];
  const isLike = (before, now) => now && before.tagName === now.tagName && before.textContent === now.textContent;
  const first = document.getElementById('main');
  const came = new Map(all(first, 'details').map(fold => [fold, fold.open]));
  let focused = null;
  const note = event => { focused = event.target; };
  first.addEventListener('focusin', note);

  const carry = now => {
    const folds = all(now, 'details');
    [...came].forEach(([fold, wasOpen], at) => {
      const summary = page => page?.querySelector('summary');
      if (fold.open !== wasOpen && summary(folds[at]) && isLike(summary(fold), summary(folds[at]))) folds[at].open = fold.open;
    });

    for (const field of all(first, 'form[method=get] [name]')) {
      const same = field.id && now.querySelector(`#${CSS.escape(field.id)}`);
      if (same) same.value = field.value;
    }

    const stops = 'a[href], summary, input, select';
    const stop = focused && document.activeElement === document.body ? all(now, stops)[all(first, stops).indexOf(focused)] : null;
    if (isLike(focused, stop)) stop.focus({ preventScroll: true });
  };

  const waiting = new MutationObserver(() => {
    const now = document.getElementById('main');
    if (!now?.querySelector('h1') || now === first) return;
    waiting.disconnect();
    carry(now);
    document.dispatchEvent(new Event('circuit-live'));
  });
  waiting.observe(document.body, { subtree: true, childList: true });
}
