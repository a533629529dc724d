// An open page asks now and then whether there is more than it shows, and says so in a bar of its own at the foot: nothing on the page moves.
// The reader decides when to look. A page in the background does not ask.
const EVERY = 20_000;
const MOST = 120_000;
const bar = document.querySelector('[data-live]');
let [pause, timer, told] = [EVERY, 0, 0];

async function ask() {
  clearTimeout(timer);
  if (document.hidden) return;
  const answer = await fetch(`/api/v1/news?${bar.dataset.live}`, { cache: 'no-store' }).catch(() => null);
  // A server that is away is asked less and less often.
  pause = answer?.ok ? EVERY : Math.min(pause * 2, MOST);
  if (answer?.ok) tell((await answer.json()).new);
  timer = setTimeout(ask, pause);
}

function tell(count) {
  if (count <= told) return;
  told = count;
  const link = document.createElement('a');
  link.href = location.pathname + location.search;
  link.textContent = `${count} new: show`;
  link.addEventListener('click', event => { event.preventDefault(); location.reload(); });
  const away = document.createElement('button');
  away.type = 'button';
  away.textContent = '×';
  away.setAttribute('aria-label', 'Not now');
  away.addEventListener('click', () => bar.replaceChildren());
  bar.replaceChildren(link, away);
}

if (bar) {
  document.addEventListener('visibilitychange', ask);
  timer = setTimeout(ask, EVERY);
}
