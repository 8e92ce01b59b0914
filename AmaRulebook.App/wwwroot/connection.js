// The connection, said plainly. Blazor tells of its circuit at the notice; the browser tells of the network. While either is
// away nothing is sent: texts and taps stay in the tab (wizard.js, taps.js), and go out when both are back. That the circuit has
// started, start.js tells.

const { isDown, expectAnswer, words, whisper, uuid, makeRoom } = (() => {
  const notice = document.getElementById('components-reconnect-modal');
  const connection = { circuit: 'up', attempts: 0, isWaiting: false, isBack: false, isStuck: false };
  const isDown = () => notice !== null && (!navigator.onLine || connection.circuit !== 'up');

  // A little apart from the others, who lost theirs at the same moment.
  const apart = (least, most) => least + Math.random() * (most - least);
  const LONG = 4;   // attempts, until it is said that it takes long
  const STARTING = 8000;   // until it is said that the page does not start

  // What stands at the foot of the window takes its room from the page.
  const makeRoom = () => document.documentElement.style.setProperty('--notice',
    `${Math.max(0, ...[...document.querySelectorAll('.connection, .elsewhere')].map(part => part.offsetHeight))}px`);
  addEventListener('resize', makeRoom);

  const say = name => {
    if (notice.dataset.now === name) return;
    notice.dataset.now = name;
    for (const part of notice.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== name;
    makeRoom();
  };

  const tell = () => {
    if (!notice) return;
    if (connection.circuit === 'lost') say('again');
    else if (isDown() && connection.isWaiting) say('wait');
    else if (!navigator.onLine) say('offline');
    else if (connection.isStuck) say('stuck');
    else if (connection.circuit === 'down') say(connection.attempts > LONG ? 'long' : 'down');
    else if (connection.isBack) say('back');
    else say('');
  };

  let wasDown = false;
  let waiting;
  let farewell;
  const turned = () => {
    const now = isDown();
    if (now !== wasDown) {
      wasDown = now;
      clearTimeout(farewell);
      clearTimeout(waiting);
      [connection.isBack, connection.isWaiting] = [!now, false];
      if (!now) farewell = setTimeout(() => { connection.isBack = false; tell(); }, 4000);
      document.dispatchEvent(new Event(now ? 'connection-down' : 'connection-up'));
    }
    tell();
  };

  // ---- Loading again -----------------------------------------------------------------------------------------------------
  // A circuit that the server no longer knows can't be resumed: the page loads again, as soon as the server answers.

  const isServing = async () => (await fetch('/', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(5000) }).catch(() => null))?.ok;

  const loadAgain = async () => {
    if (connection.circuit === 'lost') return;
    connection.circuit = 'lost';
    turned();
    for (;;) {
      await new Promise(done => setTimeout(done, apart(200, 1000)));
      if (await isServing()) break;
      await new Promise(done => setTimeout(done, apart(1000, 2000)));
    }
    location.reload();
  };

  // What was sent and not heard of for so long was sent into a dead line, as after a phone's sleep.
  const SILENCE = 8000;
  const LAST = 'connection:loaded';
  const suspect = () => {
    const last = Number(sessionStorage.getItem(LAST));
    if (isDown() || Date.now() - last < 60_000) return;
    sessionStorage.setItem(LAST, Date.now());
    loadAgain();
  };
  const expectAnswer = isHeard => setTimeout(() => { if (!isHeard()) suspect(); }, SILENCE);

  // A page out of the browser's cache of pages has no circuit.
  addEventListener('pageshow', event => { if (event.persisted && notice) location.reload(); });

  // ---- While it is away --------------------------------------------------------------------------------------------------
  // A click that only the server could answer is held back, or it would be lost without a word.

  const isOwn = target => target.closest('.bar, .foot, .skip, summary, [data-copy], [data-print], [data-jump], a[target], [data-following]');
  const holdWhileDown = event => {
    if (!isDown()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    connection.isWaiting = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => { connection.isWaiting = false; tell(); }, 6000);
    tell();
  };
  window.addEventListener('click', event => {
    if (event.target.closest('a[href], button') && !isOwn(event.target)) holdWhileDown(event);
  }, true);
  window.addEventListener('submit', event => {
    if (!event.target.closest('.bar')) holdWhileDown(event);
  }, true);

  // ---- The circuit -------------------------------------------------------------------------------------------------------

  if (notice) {
    for (const kind of ['online', 'offline']) {
      addEventListener(kind, () => {
        turned();
        if (kind === 'online' && connection.isStuck) loadAgain();
        // Blazor tries at once when a page comes into view; it is as good a moment when the network does.
        if (kind === 'online' && connection.circuit === 'down') {
          setTimeout(() => document.dispatchEvent(new Event('visibilitychange')), apart(200, 1000));
        }
      });
    }

    notice.addEventListener('components-reconnect-state-changed', event => {
      const { state, currentAttempt } = event.detail;
      if (connection.circuit === 'lost') return;
      if (state === 'hide') [connection.circuit, connection.attempts] = ['up', 0];
      else if (state === 'show') [connection.circuit, connection.attempts] = ['down', 0];
      else if (state === 'retrying') connection.attempts = currentAttempt;
      if (['rejected', 'failed', 'resume-failed', 'paused'].includes(state)) loadAgain();
      else turned();
    });

    const retry = attempt => attempt === 0 ? apart(200, 1000) : Math.min(attempt < 20 ? 3000 : 6000, 500 * 2 ** attempt) * apart(.75, 1.25);
    window.Blazor?.start({ circuit: { reconnectionOptions: { maxRetries: Infinity, retryIntervalMilliseconds: retry } } })?.catch(suspect);
    turned();

    // A first start is tried once and given up silently: refused, swallowed, or its script never came.
    const stuck = isStuck => { connection.isStuck = isStuck; tell(); };
    const starting = setTimeout(stuck, STARTING, true);
    document.addEventListener('circuit-live', () => { clearTimeout(starting); stuck(false); });
    notice.querySelector('[data-load-again]').addEventListener('click', loadAgain);
  }

  // ---- Words -------------------------------------------------------------------------------------------------------------
  // They stand in the page, with ふりがな where it is on: once to be named by, and once, hidden from a screen reader, to be seen.

  // The words of a name, with a value for each name in braces: a text, or a text and what is seen in its place.
  const words = (name, values = {}) => {
    const text = document.querySelector(`template[data-words="${name}"]`).content.cloneNode(true);
    const found = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const parts = [];
    while (found.nextNode()) parts.push(found.currentNode);
    for (const part of parts.filter(part => part.data.includes('{'))) {
      const isSeen = part.parentNode.closest?.('[aria-hidden="true"]');
      const put = value => Array.isArray(value) ? (isSeen ? value[1].cloneNode(true) : value[0]) : value;
      part.replaceWith(...part.data.split(/\{(\w+)\}/).map((piece, at) => at % 2 ? put(values[piece]) : piece));
    }
    return text;
  };

  // Of words with ふりがな, those to be seen; of words without, all.
  words.seen = text => {
    const seen = document.createDocumentFragment();
    seen.append(...(text.querySelector('[aria-hidden="true"]') ?? text).cloneNode(true).childNodes);
    return seen;
  };

  const whisper = (place, name) => {
    if (!place || (place.dataset.says ?? '') === name) return;
    place.dataset.says = name;
    place.replaceChildren(...(name ? [words(name)] : []));
  };

  const uuid = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
  };

  return { isDown, expectAnswer, words, whisper, uuid, makeRoom };
})();
