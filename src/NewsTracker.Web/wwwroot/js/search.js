// Searches while the reader types: the same page is asked for and its results take the place of those shown.
const form = document.querySelector('.search-form');
const input = form?.elements.namedItem('q');
let waiting = 0;
let running = null;

function address() {
  const fields = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...fields]) if (!value.trim()) fields.delete(name);
  const query = fields.toString();
  return '/search' + (query ? '?' + query : '');
}

async function show() {
  const url = address();
  running?.abort();
  running = new AbortController();
  try {
    const answer = await fetch(url, { signal: running.signal });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const [old, now] = [document.getElementById('results'), page.getElementById('results')];
    if (!old || !now) return;
    // The status line stays the same element, so that a screen reader hears its new words.
    const count = document.getElementById('results-count');
    count.textContent = now.querySelector('#results-count').textContent.trim();
    old.replaceChildren(count, ...[...now.children].filter(child => child.id !== 'results-count'));
    document.title = page.title;
    history.replaceState(null, '', url);
  } catch (fault) {
    if (fault.name !== 'AbortError') form.removeEventListener('input', later);
  }
}

function later(event) {
  if (event.isComposing) return;
  clearTimeout(waiting);
  waiting = setTimeout(show, 200);
}

form?.addEventListener('input', later);
form?.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(waiting);
  show();
});
if (input && !location.search) input.focus({ preventScroll: true });
