// みんなで見る画面: the screen stays awake while it is shown, may fill the whole display, forgets what a party typed once the
// device is passed on, and takes a paper's answers by the keys 1 to 4.
{
  const root = document.documentElement;
  let lock = null;
  let isAsking = false;

  const say = state => { if (root.dataset.awake !== state) root.dataset.awake = state; };

  const keepAwake = async () => {
    const isWanted = document.querySelector('[data-awake]') && document.visibilityState === 'visible';
    if (!isWanted) {
      if (!document.querySelector('[data-awake]')) lock?.release();
      return;
    }
    if (lock || isAsking) return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => {
        lock = null;
        say('');
        keepAwake();   // taken by the system, not by us: asked for again as soon as the page is seen
      });
      say('on');
    } catch {
      say('off');
    }
    isAsking = false;
  };

  const forget = () => document.querySelectorAll('[data-forget]').forEach(place => {
    const start = `${location.pathname.split('/')[2]}:${place.dataset.forget}`;
    Object.keys(sessionStorage)
      .filter(key => ['keep', 'long:keep', 'tap'].some(kind => key.startsWith(`${kind}:${start}`)))
      .forEach(key => sessionStorage.removeItem(key));
  });

  const canFill = Boolean(root.requestFullscreen);
  if (!canFill) root.dataset.fullscreen = 'none';

  let wasShown = false;
  const look = () => {
    forget();
    const isShown = Boolean(document.querySelector('[data-awake]'));
    if (isShown !== wasShown) keepAwake();
    wasShown = isShown;
  };
  document.addEventListener('visibilitychange', keepAwake);
  new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-forget'] });
  look();

  document.addEventListener('click', event => {
    if (!event.target.closest('[data-fullscreen]') || !canFill) return;
    (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()).catch(() => {});
  });

  document.addEventListener('keydown', event => {
    const group = event.target.closest('[data-quick]');
    if (!group || !/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    const radio = group.querySelectorAll('input[type=radio]')[Number(event.key) - 1];
    if (!radio) return;
    event.preventDefault();
    radio.focus();
    radio.click();
  });
}
