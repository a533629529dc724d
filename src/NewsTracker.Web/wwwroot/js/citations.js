// Cards for citations: a note that already stands in the page, lifted to its number. Opens after 150 ms of rest, closes after 300 ms, stays by click.
// On wide screens notes stand in the margin, and a click unfolds them there.
const wide = matchMedia('(min-width: 1100px)');
const small = matchMedia('(max-width: 640px)');
const card = document.createElement('div');
card.className = 'citation-card';
card.setAttribute('role', 'group');
card.setAttribute('aria-label', 'Passage');
card.popover = 'auto';

let from = null;
let timer = 0;

const noteOf = link => document.getElementById(link.hash.slice(1));
const later = (ms, action) => { clearTimeout(timer); timer = setTimeout(action, ms); };

function place(link) {
  card.classList.toggle('sheet', small.matches);
  if (small.matches) { card.style.removeProperty('top'); card.style.removeProperty('left'); return; }
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
  close.addEventListener('click', () => { card.hidePopover(); link.focus(); });
  card.replaceChildren(close, copy);
  card.classList.toggle('pinned', pinned);
  link.closest('.claim-text').after(card);
  from = link;
  card.showPopover();
  place(link);
  if (pinned) close.focus({ preventScroll: true });
}

function hide() { if (card.isConnected && card.matches(':popover-open')) card.hidePopover(); }

function unfold(link) {
  const note = noteOf(link);
  const open = !note.classList.contains('open');
  for (const other of note.parentElement.children) other.classList.remove('open');
  note.classList.toggle('open', open);
}

const isClamped = note => {
  const quote = note.querySelector('.note-quote');
  return !note.querySelector('.note-body').offsetHeight || (quote && quote.scrollHeight > quote.clientHeight + 1);
};

document.addEventListener('click', event => {
  const link = event.target.closest?.('.cite');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !noteOf(link)) return;
  event.preventDefault();
  clearTimeout(timer);
  if (wide.matches) { hide(); unfold(link); } else show(link, true);
});

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch') return;
  const link = event.target.closest?.('.cite');
  if (link) {
    const note = noteOf(link);
    note?.classList.add('lit');
    if (wide.matches && note && !isClamped(note)) return;
    later(150, () => { if (!(card.classList.contains('pinned') && card.matches(':popover-open'))) show(link, false); });
  } else if (card.contains(event.target)) clearTimeout(timer);
});

document.addEventListener('pointerout', event => {
  const link = event.target.closest?.('.cite');
  if (link) noteOf(link)?.classList.remove('lit');
  if ((link || card.contains(event.target)) && !card.classList.contains('pinned')) later(300, hide);
});

document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && from && card.isConnected && card.matches(':popover-open')) { const back = from; hide(); back.focus(); }
});

addEventListener('scroll', () => { if (from && !card.classList.contains('sheet') && card.isConnected && card.matches(':popover-open')) place(from); }, { passive: true });
