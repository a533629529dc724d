// Marks the stories that changed since the reader last looked at this list. Looking at the end of the visit counts as seen.
import { lastSeen, markSeen } from './seen.js';

const key = 'front';
const list = document.querySelector('[data-seen]');
const cards = list ? [...list.querySelectorAll('.card[data-changed]')] : [];
const newest = cards.map(card => card.dataset.changed).sort().pop();
const since = lastSeen(key);
const status = document.getElementById('news-since');

function mark(card) {
  const tag = document.createElement('span');
  tag.className = 'tag tag-new';
  tag.textContent = card.dataset.revision === '1' ? 'new' : 'updated';
  card.querySelector('.card-meta').prepend(tag);
  card.classList.add('is-new');
}

function clear() {
  for (const card of cards) {
    card.classList.remove('is-new');
    card.querySelector('.tag-new')?.remove();
  }
  status.textContent = 'Nothing new since you looked';
  markSeen(key, newest);
}

if (newest && status) {
  const fresh = since ? cards.filter(card => card.dataset.changed > since) : [];
  fresh.forEach(mark);
  if (fresh.length > 0) {
    status.textContent = `${fresh.length}${fresh.length === cards.length ? ' or more' : ''} new since you looked `;
    const seen = document.createElement('button');
    seen.type = 'button';
    seen.className = 'link-button';
    seen.textContent = 'Mark as seen';
    seen.addEventListener('click', clear);
    status.append(seen);
  } else if (since) {
    status.textContent = 'Nothing new since you looked';
  }
  addEventListener('pagehide', () => markSeen(key, newest));
}

// With script the list follows the filters at once.
document.querySelector('.front-filter')?.addEventListener('change', event => event.target.form?.requestSubmit());
