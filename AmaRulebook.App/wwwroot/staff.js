// The staff's time-out. The server says how long the sign-in holds; whoever is at work puts its end off, at most every four
// minutes. Two minutes before the end a dialog asks; what is being written stays in the tab (data-keep).
{
  const bar = () => document.querySelector('[data-staff-left]');
  const warning = 120;
  const grain = 4 * 60;
  let end = 0;
  let asked = 0;
  const now = () => performance.now() / 1000;

  const stay = async () => {
    asked = now();
    try {
      const answer = await fetch('/staff/stay', { method: 'POST' });
      if (answer.status === 401) return leave();
      if (answer.ok) end = now() + (await answer.json()).left;
    } catch {
      // Without a connection the end stays as it is known; the notice of the connection says the rest.
    }
  };

  const leave = () => location.assign(`/staff/sign-in?ended=1&next=${encodeURIComponent(location.pathname + location.search)}`);

  const look = () => {
    const shown = bar();
    if (!shown) return;
    if (!end) end = now() + Number(shown.dataset.staffLeft);
    const left = Math.ceil(end - now());
    const dialog = document.querySelector('.staff-ending');
    if (left <= 0) return leave();
    if (left <= warning) {
      dialog.querySelector('[data-staff-seconds]').textContent = left;
      if (!dialog.open) dialog.showModal();
    } else if (dialog.open) dialog.close();
  };

  const work = event => {
    if (bar() && !event.target.closest?.('.staff-ending') && now() - asked > grain) stay();
  };
  for (const kind of ['click', 'keydown', 'input']) addEventListener(kind, work, { passive: true });
  addEventListener('click', async event => {
    if (!event.target.closest?.('[data-staff-stay]')) return;
    await stay();
    look();
  });

  // Escape is an answer too: the person is there.
  addEventListener('cancel', async event => {
    if (!event.target.matches?.('.staff-ending')) return;
    await stay();
    look();
  }, true);

  // Whose account was disabled takes along what was being written (wizard.js keeps it under the page's name).
  const list = document.querySelector('[data-kept-texts]');
  for (const place of list?.querySelectorAll('[data-kept]') ?? []) {
    const texts = Object.keys(sessionStorage)
      .filter(key => /^keep:(sessions|consultations):/.test(key) && key.endsWith(`/${place.dataset.kept}`))
      .map(key => sessionStorage.getItem(key)).filter(text => text.trim());
    if (texts.length === 0) continue;
    place.querySelector('textarea').value = texts.join('\n\n');
    place.hidden = list.hidden = false;
  }

  // What a press led to is told where the page has its place for it; where that is out of sight, the page goes there.
  const told = 'main :is([role=alert], .handed, .notice[role=status])';
  new MutationObserver(changes => {
    for (const node of changes.flatMap(change => [...change.addedNodes])) {
      const found = node.matches?.(told) ? node : node.querySelector?.(told);
      if (!found?.checkVisibility()) continue;
      const { top, bottom } = found.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) found.scrollIntoView({ block: 'center' });
    }
  }).observe(document.body, { childList: true, subtree: true });

  // Signing out leaves nothing behind, not even what was being written.
  if (document.querySelector('[data-forget-staff]')) sessionStorage.clear();
  look();
  setInterval(look, 1000);
}
