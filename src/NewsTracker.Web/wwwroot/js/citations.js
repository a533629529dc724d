// Cards for citations: a note that already stands in the page, lifted to its number. Opens after 150 ms of rest, closes after 300 ms, stays by click.
// On wide screens notes stand in the margin, and a click unfolds them there. Escape closes, and gives the focus back to the number.
const wide = matchMedia('(min-width: 1100px)');
const sheet = matchMedia('(max-width: 640px), (max-width: 1099.98px) and (pointer: coarse)');
const card = document.createElement('div');
card.className = 'citation-card';
card.setAttribute('role', 'group');
card.setAttribute('aria-label', 'Passage');
card.popover = 'auto';

let from = null;
let timer = 0;

const noteOf = link => document.getElementById(link.hash.slice(1));
const later = (ms, action) => { clearTimeout(timer); timer = setTimeout(action, ms); };
const isOpen = () => card.isConnected && card.matches(':popover-open');
const isPinned = () => card.classList.contains('pinned') && isOpen();

function place(link) {
  card.classList.toggle('sheet', sheet.matches);
  if (sheet.matches) { card.style.removeProperty('top'); card.style.removeProperty('left'); return; }
  const at = link.getBoundingClientRect();
  const left = Math.max(16, Math.min(at.left - 24, innerWidth - card.offsetWidth - 16));
  const below = at.bottom + 6 + card.offsetHeight < innerHeight;
  card.style.left = `${left}px`;
  card.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - card.offsetHeight - 6)}px`;
}

function show(link, pinned) {
  const note = noteOf(link);
  if (!note) return;
  const copy = note.cloneNode(true);
  copy.removeAttribute('id');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'card-close';
  close.textContent = '×';
  close.setAttribute('aria-label', 'Close the passage');
  close.addEventListener('click', () => { hide(); link.focus(); });
  card.replaceChildren(close, copy);
  card.classList.toggle('pinned', pinned);
  link.closest('.claim-text').after(card);
  from = link;
  card.showPopover();
  place(link);
  if (pinned) { link.setAttribute('aria-expanded', 'true'); close.focus({ preventScroll: true }); }
}

function hide() { if (isOpen()) card.hidePopover(); }

card.addEventListener('toggle', event => { if (event.newState === 'closed') from?.removeAttribute('aria-expanded'); });

function unfold(link, to) {
  const note = noteOf(link);
  const open = to ?? !note.classList.contains('open');
  for (const other of note.parentElement.querySelectorAll('.open')) other.classList.remove('open');
  for (const other of link.parentElement.children) other.removeAttribute('aria-expanded');
  note.classList.toggle('open', open);
  if (open) link.setAttribute('aria-expanded', 'true');
}

const isClamped = note => {
  const quote = note.querySelector('.note-quote');
  return quote && (!quote.offsetHeight || quote.scrollHeight > quote.clientHeight + 1);
};

document.addEventListener('click', event => {
  const link = event.target.closest?.('.cite');
  const note = link && noteOf(link);
  if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  clearTimeout(timer);
  if (note.matches('details')) { note.open = true; note.firstElementChild.focus(); }
  else if (wide.matches) { hide(); unfold(link); }
  else show(link, true);
});

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch') return;
  const link = event.target.closest?.('.cite:not(.cite-more)');
  if (link) {
    const note = noteOf(link);
    note?.classList.add('lit');
    if (wide.matches && note && !isClamped(note)) return;
    later(150, () => { if (!isPinned()) show(link, false); });
  } else if (card.contains(event.target)) clearTimeout(timer);
});

document.addEventListener('pointerout', event => {
  const link = event.target.closest?.('.cite');
  if (link) noteOf(link)?.classList.remove('lit');
  if ((link || card.contains(event.target)) && !isPinned()) later(300, hide);
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  if (isOpen()) { const back = from; hide(); back.focus(); return; }
  const claim = document.activeElement.closest('.claim');
  const link = claim?.querySelector('.cite[aria-expanded]');
  if (link) { unfold(link, false); link.focus(); }
});

addEventListener('scroll', () => { if (from && !card.classList.contains('sheet') && isOpen()) place(from); }, { passive: true });
