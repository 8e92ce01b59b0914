// Suggestions below a search box: a combobox with a list of links, after the pattern of WAI-ARIA 1.2.

const PAUSE = 120;      // between the last key and the question
const LONGEST = 200;    // the server searches no more
let lists = 0;

export const suggest = box => {
  const form = box.form;
  const list = document.createElement('div');
  list.role = 'listbox';
  list.id = `found-${++lists}`;
  list.className = 'found';
  list.ariaLabel = '見つかったところ';
  list.hidden = true;
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'hidden';
  form.append(list, status);
  box.setAttribute('aria-controls', list.id);

  let timer;
  let question;   // the one whose answer is waited for; an answer to an older one is dropped
  let active;

  const choose = option => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
    if (active) box.setAttribute('aria-activedescendant', active.id);
    else box.removeAttribute('aria-activedescendant');
  };

  const show = isShown => {
    list.hidden = !isShown;
    box.ariaExpanded = String(isShown);
    if (!isShown) choose(undefined);
  };

  const close = () => {
    clearTimeout(timer);
    question?.abort();
    question = undefined;
    status.textContent = '';
    show(false);
  };

  const ask = async () => {
    question?.abort();
    const asked = question = new AbortController();
    const words = box.value.trim();
    if (words === '') return close();
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent([...words].slice(0, LONGEST).join(''))}`, { signal: asked.signal });
      const html = answer.ok ? await answer.text() : '';
      if (asked !== question) return;
      choose(undefined);
      list.innerHTML = html;
      const options = [...list.children];
      options.forEach((option, index) => {
        option.id = `${list.id}-${index}`;
        option.ariaSelected = 'false';
        option.target = form.target;
      });
      list.scrollTop = 0;
      show(options.length > 0);
      status.textContent = options.length > 1 ? `候補が${options.length}件あります。上下の矢印キーで選べます。` : options[0]?.firstChild.textContent ?? '';
    } catch {
      if (asked === question) close();   // no connection, or an older question: the form still works
    }
  };

  const askSoon = () => {
    const length = box.value.trim().length;
    box.setCustomValidity(length > LONGEST ? `ことばは${LONGEST}文字までです。いま${length}文字あります。短くしてください。` : '');
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };

  const move = step => {
    const options = [...list.children];
    const places = options.length + 1;   // one of them is the box itself
    choose(options[(options.indexOf(active) + 1 + step + places) % places - 1]);
  };

  // While a word is being composed the keys belong to the input method.
  box.addEventListener('input', event => {
    if (!event.isComposing) askSoon();
  });
  box.addEventListener('compositionend', askSoon);

  box.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOpen = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1);
      else ask();
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      active.click();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();   // the menu around it stays open
      close();
    }
  });

  list.addEventListener('mousedown', event => event.preventDefault());   // the box keeps the focus until the click
  list.addEventListener('click', event => {
    if (!event.target.closest('[role=option]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    close();
    box.blur();
    const menu = form.closest('details');
    if (menu) menu.open = false;
  });
  form.addEventListener('submit', close);
  box.addEventListener('blur', close);

  // What was typed before this script was there.
  if (document.activeElement === box && box.value !== box.defaultValue) askSoon();
};
