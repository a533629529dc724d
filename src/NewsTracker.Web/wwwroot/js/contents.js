// Marks in the contents where the reader is.
const links = new Map([...document.querySelectorAll('.contents a')].map(a => [a.hash.slice(1), a]));
const seen = new Set();
let current = null;

const watcher = new IntersectionObserver(entries => {
  for (const entry of entries) entry.isIntersecting ? seen.add(entry.target.id) : seen.delete(entry.target.id);
  const last = [...links.keys()].filter(id => seen.has(id)).pop();
  if (!last || last === current) return;
  links.get(current)?.removeAttribute('aria-current');
  links.get(last).setAttribute('aria-current', 'true');
  current = last;
}, { rootMargin: '-15% 0px -75% 0px' });

for (const id of links.keys()) {
  const part = document.getElementById(id);
  if (part) watcher.observe(part);
}

// What an address names may stand in a folded list: unfold it.
function reveal() {
  const named = document.querySelector(':target'); // the browser reads the address, also one like #100%
  const folded = named?.closest('details:not([open])');
  if (!folded) return;
  folded.open = true;
  named.scrollIntoView();
}

addEventListener('hashchange', reveal);
reveal();
