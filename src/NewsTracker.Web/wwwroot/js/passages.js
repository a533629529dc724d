import './quoting.js';

// A passage that crosses others is marked in pieces: when one piece is the target, all of them are lit.
function light() {
  for (const lit of document.querySelectorAll('mark.lit')) lit.classList.remove('lit');
  const id = decodeURIComponent(location.hash.slice(1));
  if (!/^p-\d+-\d+$/.test(id)) return;
  for (const piece of document.querySelectorAll(`mark[id="${id}"], mark[data-of="${id}"]`)) piece.classList.add('lit');
}

addEventListener('hashchange', light);
light();
