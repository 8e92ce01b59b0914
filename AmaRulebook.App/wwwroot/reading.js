// What the reading pages do beyond plain HTML. They work without any of it.

// The projects this browser belongs to. The page is the same for everybody; this part is asked for on its own.
const mine = document.getElementById('my-projects');
if (mine) {
  fetch('/projects/mine', { headers: { accept: 'text/html' } })
    .then(answer => (answer.status === 200 ? answer.text() : ''))
    .then(html => {
      mine.querySelector('div').innerHTML = html;
      mine.hidden = html.trim() === '';
    })
    .catch(() => {});
}

// The menu closes with Escape and with a click elsewhere.
const menu = document.querySelector('details.menu');
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && menu.open) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('click', event => {
  if (!menu.contains(event.target)) menu.open = false;
});

// A contents list that folds on phones closes once a place has been chosen.
document.querySelector('.contents-fold')?.addEventListener('click', event => {
  if (event.target.closest('a')) event.currentTarget.open = false;
});

const print = document.querySelector('[data-print]');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}

// The contents of the page say where one is.
const places = new Map([...document.querySelectorAll('.here a[href^="#"]')].map(link => [link.hash.slice(1), link]));
if (places.size > 0) {
  const headings = [...places.keys()].map(id => document.getElementById(decodeURIComponent(id)));
  const mark = () => {
    const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = (passed.at(-1) ?? headings[0]).id;
    for (const [id, link] of places) {
      if (id === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  headings.forEach(heading => observer.observe(heading));
}

// An old address that ends in #2-3-9 goes to the nearest section above it that is still there. Where the page itself is
// lost, the number, which only the browser knows, leads on.
const goNearest = () => {
  const asked = location.hash.slice(1);
  const lost = document.querySelector('[data-lost]');
  if (lost) {
    lost.hidden = !/^\d+(-\w+)*$/.test(asked);
    lost.querySelector('b').textContent = asked;
    lost.querySelector('a').href = `/rulebook/${asked}`;
    return;
  }
  let id = asked;
  while (id && !document.getElementById(id)) id = id.slice(0, Math.max(id.lastIndexOf('-'), 0));
  if (id && id !== asked) location.replace(`#${id}`);
};
goNearest();
addEventListener('hashchange', goNearest);
