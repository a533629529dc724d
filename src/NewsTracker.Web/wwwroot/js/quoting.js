// A quotation copied from a story or an article carries who said it, when, and the address that lasts. A few words (a name) are copied as they are.
const LEAST = 25;

const plain = (root, selector) => root?.querySelector(selector)?.textContent.trim() ?? '';

/** "Outlet, 22 January 2026" of a source of this page, by the address of its entry. */
function source(hash, outlet) {
  const date = plain(document.getElementById(hash.slice(1)), '.source-date');
  return [outlet || plain(document.getElementById(hash.slice(1)), '.source-line b'), date].filter(Boolean).join(', ');
}

/** Who says the words of a passage in the margin, and where. */
function ofNote(note) {
  const number = note.querySelector('.note-number[href]');
  const link = note.querySelector('.note-original') ?? note.querySelector('.note-quote a, .note-title a');
  return { from: [number ? source(number.hash, plain(note, '.note-outlet')) : plain(note, '.note-outlet')], address: link?.href };
}

/** The sources of a sentence or an event, and its own address. */
function ofClaims(claims) {
  const notes = claims.flatMap(claim => [...claim.querySelectorAll('.notes .note-number[href]')]);
  return {
    from: [...new Set(notes.map(number => source(number.hash, plain(number.closest('.note'), '.note-outlet'))))],
    address: claims.length === 1 ? claims[0].querySelector('a.self')?.href : document.querySelector('link[rel=canonical]')?.href ?? location.href,
  };
}

function ofArticle() {
  const meta = document.querySelector('.article-header .story-meta');
  return { from: [[plain(meta, 'b'), plain(meta, 'time')].filter(Boolean).join(', ')], address: meta.querySelector('a[rel~=external]')?.href ?? location.origin + location.pathname };
}

function origin(range) {
  const at = range.commonAncestorContainer;
  const element = at.nodeType === Node.ELEMENT_NODE ? at : at.parentElement;
  if (element.closest('.article-text')) return ofArticle();
  const note = element.closest('.note, .side-source');
  if (note) return ofNote(note);
  const claims = [...document.querySelectorAll('.summary .claim, .timeline .claim')].filter(claim => range.intersectsNode(claim));
  return claims.length > 0 && element.closest('.summary, .timeline, .story-body') ? ofClaims(claims) : null;
}

document.addEventListener('copy', event => {
  const selection = getSelection();
  if (selection.isCollapsed || event.target.closest?.('input, textarea') || selection.toString().trim().length < LEAST) return;
  const range = selection.getRangeAt(0);
  const found = origin(range);
  if (!found?.address) return;
  const box = document.createElement('div');
  box.append(range.cloneContents());
  for (const extra of box.querySelectorAll('.cites, .self, .voices, .origin, .notes, .contested, .event-date, .citation-card, .section-days')) extra.remove();
  const words = box.textContent.replace(/\s+/g, ' ').trim();
  if (words.length < LEAST) return;
  const from = found.from.filter(Boolean).join('; ');
  event.clipboardData.setData('text/plain', `“${words}”\n(${[from, found.address].filter(Boolean).join('; ')})`);
  const [quote, line, link] = ['blockquote', 'p', 'a'].map(name => document.createElement(name));
  quote.textContent = words;
  [link.href, link.textContent] = [found.address, found.address];
  line.append(from ? `${from}: ` : '', link);
  event.clipboardData.setData('text/html', quote.outerHTML + line.outerHTML);
  event.preventDefault();
});
