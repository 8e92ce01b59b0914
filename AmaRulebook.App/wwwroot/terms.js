// What a word of the glossary means, in a popover below the word. Escape and a click elsewhere close it; the browser
// gives the focus back to the word.

const EDGE = 16;
const GAP = 8;

const popover = document.createElement('div');
popover.className = 'meaning-box';
popover.popover = 'auto';
popover.role = 'dialog';
popover.tabIndex = -1;
document.body.append(popover);

const put = link => {
  const word = link.getClientRects()[0];
  const box = popover.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const left = Math.max(EDGE, Math.min(word.left, width - box.width - EDGE));
  const below = word.bottom + GAP;
  const isAbove = below + box.height > innerHeight && word.top - GAP - box.height > 0;
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${(isAbove ? word.top - GAP - box.height : below) + scrollY}px`;
};

export const explain = async link => {
  const id = link.hash.slice('#term-'.length);
  const furigana = new URLSearchParams(location.search).get('furigana') === 'on' ? '?furigana=on' : '';
  const answer = await fetch(`/glossary/${id}/meaning${furigana}`);
  if (!answer.ok) throw new Error(answer.statusText);
  popover.innerHTML = await answer.text();
  const name = popover.querySelector('h2').cloneNode(true);
  name.querySelectorAll('rt, rp').forEach(reading => reading.remove());
  popover.ariaLabel = name.textContent;
  link.focus({ preventScroll: true });
  popover.showPopover();
  put(link);
  popover.focus({ preventScroll: true });
};
