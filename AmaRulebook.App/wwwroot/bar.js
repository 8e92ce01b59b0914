// The bar on every page, the reading pages and the others. It works without this; here it gets easier.
{
  const files = document.currentScript.dataset;
  const menu = document.querySelector('details.menu');

  // The menu closes with Escape and with a click elsewhere.
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', event => {
    if (!menu.contains(event.target)) menu.open = false;
  });

  // What is found shows while one types. The script for it comes when a box is first used.
  const boxes = [...document.querySelectorAll('.search input')];
  for (const box of boxes) {
    box.role = 'combobox';
    box.ariaExpanded = 'false';
    box.setAttribute('aria-autocomplete', 'list');
    box.addEventListener('focus', () => import(files.search).then(search => search.suggest(box)).catch(() => {}), { once: true });
  }

  // Ctrl+K, or ⌘K where that is the custom; on a narrow screen the box is in the menu.
  const isMac = navigator.platform.startsWith('Mac');
  document.addEventListener('keydown', event => {
    if (event.code !== 'KeyK' || event.altKey || event.shiftKey || (isMac ? !event.metaKey : !event.ctrlKey)) return;
    event.preventDefault();
    const isShown = box => box.checkVisibility();
    if (!boxes.some(isShown)) menu.open = true;
    const box = boxes.find(isShown);
    box?.focus();
    box?.select();
  });
}
