// Hands files in one by one with their progress, then follows what becomes of them; both survive a reload. Without this script the form does the same in one go.
import { keep, forget, left, alone } from './upload-queue.js';

const MOST_IDS = 500;
const by = id => document.getElementById(id);
const [form, drop, input, folder, progress, line, bar, sending, results] = ['upload', 'drop', 'files', 'folder', 'progress', 'progress-line', 'progress-bar', 'sending', 'results'].map(by);
const ids = [];
let [total, waiting, polling, outcome] = [0, 0, false, ''];

const element = (name, className, text) => {
  const e = document.createElement(name);
  e.className = className;
  if (text !== undefined) e.textContent = text;
  return e;
};

function row(name) {
  const item = element('li', 'file file-pending');
  const head = element('p', 'file-head');
  const state = element('span', 'file-state', 'being sent');
  const title = element('span', 'file-name', name);
  title.dir = 'auto';
  head.append(title, state);
  const sent = element('progress', '');
  sent.max = 1;
  sent.value = 0;
  sent.setAttribute('aria-label', `Sent of ${name}`);
  item.append(head, sent);
  sending.append(item);
  return {
    sent(share) { sent.value = share; state.textContent = share < 1 ? `sending, ${Math.round(share * 100)} %` : 'being stored'; },
    refused(reason) { item.className = 'file file-rejected'; state.textContent = 'not taken'; sent.remove(); item.append(element('p', 'file-rejections', reason)); },
    done() { item.remove(); },
  };
}

// Refusals are shown again after a reload, until something else is handed in.
const refusals = JSON.parse(sessionStorage.getItem('newstracker-refused') ?? '[]');
function refuse(view, name, reason) {
  view.refused(reason);
  refusals.push({ name, reason });
  sessionStorage.setItem('newstracker-refused', JSON.stringify(refusals.slice(-100)));
}

function send(job, view) {
  const body = new FormData();
  body.append('__RequestVerificationToken', form.querySelector('input[name=__RequestVerificationToken]').value);
  body.append('Story', job.story);
  body.append('Outlet', job.outlet ?? '');
  body.append('Day', job.day ?? '');
  if (job.file) body.append('Files', job.file, job.name);
  else body.append('Pasted', job.pasted);
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', '/upload?handler=File');
    request.responseType = 'json';
    request.upload.addEventListener('progress', e => { if (e.lengthComputable) view.sent(e.loaded / e.total); });
    request.addEventListener('load', () => {
      const answers = Array.isArray(request.response) ? request.response : [];
      if (answers.length === 0) refuse(view, job.name, request.status === 413 ? 'It is larger than the server takes.'
        : request.status === 507 ? 'The server has no room left. It was not kept: make room and send it again.'
        : request.status === 503 ? 'The server cannot keep anything now, as the head of the inbox page says. It was not kept.'
        : `The server did not take it (${request.status}).`);
      for (const answer of answers) {
        if (answer.id === null || answer.id === undefined) refuse(view, job.name, answer.reason ?? 'It was not taken.');
        else { ids.push(answer.id); view.done(); }
      }
      resolve();
    });
    request.addEventListener('error', () => { refuse(view, job.name, 'The server could not be reached. Try this file again.'); resolve(); });
    request.send(body);
  });
}

function ranges(list) {
  const parts = [];
  for (const id of [...new Set(list)].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last && last[1] === id - 1) last[1] = id;
    else parts.push([id, id]);
  }
  return parts.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(',');
}

async function follow() {
  if (polling || ids.length === 0) return;
  polling = true;
  // A file may be taken while the answer about the others is on its way: asked tells how many it was about.
  for (let [pending, pause, asked] = [1, 500, 0]; pending > 0 || waiting > 0 || asked < ids.length; pause = Math.min(pause * 1.3, 3000)) {
    asked = ids.length;
    const list = ranges(ids.slice(-MOST_IDS));
    history.replaceState(null, '', `#f=${list}`);
    const answer = await fetch(`/upload/result?handler=Rows&f=${list}`).catch(() => null);
    if (answer?.ok) {
      pending = Number(answer.headers.get('X-Pending'));
      outcome = answer.headers.get('X-Outcome') ?? '';
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!results.contains(document.activeElement)) results.replaceChildren(...page.body.children);
      tell(pending + ids.length - asked);
    }
    if (pending > 0 || waiting > 0) await new Promise(resolve => setTimeout(resolve, pause));
  }
  polling = false;
}

function tell(pending) {
  const parts = [];
  if (waiting > 0) parts.push(`${waiting} still to send`);
  if (pending > 0) parts.push(`${pending} being read`);
  const text = parts.length > 0 ? `${parts.join(', ')} …` : ending();
  if (line.textContent !== text) line.textContent = text;
  bar.hidden = waiting === 0;
  bar.value = total === 0 ? 0 : (total - waiting) / total;
}

// "All done" only when all is well; else what became of how many.
function ending() {
  const refused = refusals.length > 0 ? `${refusals.length} not taken` : '';
  return refused || outcome ? `Done: ${[outcome, refused].filter(Boolean).join(', ')}.` : 'All done.';
}

async function work(jobs) {
  if (jobs.length === 0) return;
  progress.hidden = false;
  total += jobs.length;
  waiting += jobs.length;
  tell(0);
  progress.scrollIntoView({ block: 'nearest' });
  const worker = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      await send(job, row(job.name));
      await forget(job);
      waiting--;
      if (ids.length > 0) follow();
      else tell(0);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}

// What a folder hides (.DS_Store, .git/config) is no article.
const isHidden = path => path.split('/').some(part => part.startsWith('.'));

async function handIn(files, pasted) {
  const given = { story: form.elements.Story.value, outlet: form.elements.Outlet.value, day: form.elements.Day.value };
  const jobs = files.filter(({ path }) => !isHidden(path)).map(({ file, path }) => ({ name: path, file, ...given }));
  if (pasted) jobs.push({ name: 'pasted text', pasted, ...given });
  refusals.length = 0;
  sessionStorage.removeItem('newstracker-refused');
  sending.replaceChildren();
  const kept = [];
  for (const job of jobs) kept.push(await keep(job));
  return alone(() => work(kept), false);
}

// Text copied from a page comes with its links and headings; they go along unless that is unticked or the words were changed.
const [area, rich, richNote] = ['pasted', 'pasted-rich', 'pasted-rich-note'].map(by);
let copied = null;
area.addEventListener('paste', event => {
  const html = event.clipboardData.getData('text/html');
  const whole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
  setTimeout(() => {
    copied = whole && /<(a|p|h\d|li|blockquote)\b/i.test(html) ? { html, text: area.value } : null;
    richNote.hidden = !copied;
  });
});
const pastedNow = () => {
  const text = area.value.trim();
  return text && copied && rich.checked && copied.text === area.value ? `<!DOCTYPE html>\n${copied.html}` : text && area.value;
};

form.addEventListener('submit', event => {
  const [files, pasted] = [[...input.files, ...folder.files].map(picked), pastedNow()];
  if (files.length === 0 && !pasted) return;
  event.preventDefault();
  handIn(files, pasted);
  input.value = folder.value = area.value = '';
  [copied, richNote.hidden] = [null, true];
});

const picked = file => ({ file, path: file.webkitRelativePath || file.name });

async function filesOf(entry) {
  if (entry.isFile) return [{ file: await new Promise((resolve, reject) => entry.file(resolve, reject)), path: entry.fullPath.slice(1) }];
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return found;
    for (const inner of part) found.push(...await filesOf(inner));
  }
}

for (const name of ['dragenter', 'dragover']) drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add('over'); });
for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'));
drop.addEventListener('drop', async event => {
  event.preventDefault();
  const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  handIn(entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : [...event.dataTransfer.files].map(picked), '');
});

// After a reload the address names what was handed in, and the browser kept what was not sent.
for (const part of (/^#f=([\d,-]+)$/.exec(location.hash)?.[1] ?? '').split(',').filter(Boolean)) {
  const [first, last] = part.split('-').map(Number);
  for (let id = first; id <= (last ?? first) && ids.length < MOST_IDS; id++) ids.push(id);
}
for (const { name, reason } of refusals) row(name).refused(reason);
progress.hidden = ids.length + refusals.length === 0;
if (refusals.length > 0) tell(0);
follow();
alone(async () => work(await left()), true);
