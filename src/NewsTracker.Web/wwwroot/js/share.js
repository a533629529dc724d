// Copies addresses: of the story from its menu, of a sentence, an event or a difference from its own link, which lasts. Closes the menu.
const told = document.createElement('p');
told.className = 'toast';
told.setAttribute('role', 'status');
document.body.append(told);
let timer = 0;

function tell(text) {
  told.textContent = text;
  told.classList.add('shown');
  clearTimeout(timer);
  timer = setTimeout(() => told.classList.remove('shown'), 2500);
}

async function copy(address) {
  try {
    await navigator.clipboard.writeText(address);
    tell('Link copied');
  } catch {
    tell('The link could not be copied: use the browser’s own menu on “#”');
  }
}

function button(text, act) {
  const b = document.createElement('button');
  b.type = 'button';
  b.className = 'button button-quiet';
  b.textContent = text;
  b.addEventListener('click', act);
  return b;
}

const menu = document.querySelector('.menu');
const address = menu?.querySelector('.menu-address');
if (address) address.after(button('Copy the address', () => copy(address.textContent)), button('Print', () => print()));

document.addEventListener('click', event => {
  const self = event.target.closest?.('a.self');
  if (self && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    history.replaceState(null, '', `#${self.closest('[id]').id}`);
    copy(self.href);
  }
  if (menu?.open && !menu.contains(event.target)) menu.open = false;
});

menu?.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
