// One-letter keys. They leave fields alone, and can be switched off for good in the help that "?" or the button in the footer opens.
import { lastSeen, markSeen } from './seen.js';

// What j and k step through: whatever a page lists. A paragraph of an article is a stop where something cites it.
const stops = [
  '.claim:not(.block)', '.block:has(.uses)', '.card', '.result', '.revision', '.change', '.disagreement', '.source', '.row', '.file',
  '.ledger tbody tr', '.name-list li', '.story-lines li', '.article-lines li', '.quotes li',
].join(', ');
const keys = [['j', 'next sentence, event or entry of a list'], ['k', 'the one before'], ['o', 'open its passage, or what the entry leads to'], ['g', 'go to the contents, or to the top'], ['/', 'search'], ['?', 'this help'], ['Esc', 'close what is open']];
let dialog = null;

function element(name, text, properties = {}) {
  const e = Object.assign(document.createElement(name), properties);
  if (text) e.textContent = text;
  return e;
}

function help() {
  if (!dialog) {
    dialog = element('dialog', '', { className: 'keys' });
    dialog.setAttribute('aria-labelledby', 'keys-title');
    const list = element('dl');
    for (const [key, does] of keys) {
      const row = element('div');
      const term = element('dt');
      term.append(element('kbd', key));
      row.append(term, element('dd', does));
      list.append(row);
    }
    const label = element('label');
    const box = element('input', '', { type: 'checkbox', checked: lastSeen('keys') !== 'off' });
    box.addEventListener('change', () => markSeen('keys', box.checked ? 'on' : 'off'));
    label.append(box, ' One-letter keys are on');
    const close = element('button', 'Close', { type: 'button', className: 'button' });
    close.addEventListener('click', () => dialog.close());
    dialog.append(element('h2', 'Keys', { id: 'keys-title' }), list, label, close);
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
}

function move(step) {
  const all = [...document.querySelectorAll(stops)].filter(e => e.checkVisibility());
  const here = document.activeElement.closest(stops);
  const at = all.indexOf(here);
  const next = at >= 0 ? all[at + step] : step > 0 ? all.find(e => e.getBoundingClientRect().top >= 0) : all.findLast(e => e.getBoundingClientRect().top < 0);
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

function open() {
  document.activeElement.closest(stops)?.querySelector('a:not(.self, .file-remove, .addition)')?.click();
}

function go() {
  const contents = document.querySelector('.contents a');
  const target = contents?.offsetParent ? contents : document.getElementById('main');
  scrollTo({ top: 0 });
  target.focus({ preventScroll: target.id === 'main' });
}

function search() {
  const field = document.querySelector('input[type=search]');
  field?.focus();
  field?.select();
}

const acts = { j: () => move(1), k: () => move(-1), o: open, g: go, '/': search, '?': help };

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog?.open || lastSeen('keys') === 'off') return;
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  if (!Object.hasOwn(acts, event.key)) return;
  event.preventDefault();
  acts[event.key]();
});

document.querySelector('.keys-button')?.addEventListener('click', help);
