// Hands files in one by one with their progress, then follows what becomes of them. Without this script the form does the same in one go.
const form = document.getElementById('upload');
const drop = document.getElementById('drop');
const input = document.getElementById('files');
const progress = document.getElementById('progress');
const line = document.getElementById('progress-line');
const sending = document.getElementById('sending');
const results = document.getElementById('results');
const ids = [];
let waiting = 0;
let polling = false;

const element = (name, className, text) => {
  const e = document.createElement(name);
  e.className = className;
  if (text !== undefined) e.textContent = text;
  return e;
};

function row(name) {
  const item = element('li', 'file file-pending');
  const head = element('p', 'file-head');
  const state = element('span', 'file-state', 'waits to be sent');
  const title = element('span', 'file-name', name);
  title.dir = 'auto';
  head.append(title, state);
  const bar = element('progress', '');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', `Sent of ${name}`);
  item.append(head, bar);
  sending.append(item);
  return {
    sent(share) { bar.value = share; state.textContent = share < 1 ? `sending, ${Math.round(share * 100)} %` : 'being stored'; },
    refused(reason) { item.className = 'file file-rejected'; state.textContent = 'not taken'; bar.remove(); item.append(element('p', 'file-rejections', reason)); },
    done() { item.remove(); },
  };
}

function send(name, body, view) {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', '/upload?handler=File');
    request.responseType = 'json';
    request.upload.addEventListener('progress', e => { if (e.lengthComputable) view.sent(e.loaded / e.total); });
    request.addEventListener('load', () => {
      const answers = Array.isArray(request.response) ? request.response : [];
      if (answers.length === 0) view.refused(request.status === 413 ? 'It is larger than the server takes.' : `The server did not take it (${request.status}).`);
      for (const answer of answers) {
        if (answer.id === null || answer.id === undefined) view.refused(answer.reason ?? 'It was not taken.');
        else { ids.push(answer.id); view.done(); }
      }
      resolve();
    });
    request.addEventListener('error', () => { view.refused('The server could not be reached. Try this file again.'); resolve(); });
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
  for (let pending = 1; pending > 0 || waiting > 0;) {
    history.replaceState(null, '', `#f=${ranges(ids)}`);
    const answer = await fetch(`/upload/result?handler=Rows&f=${ranges(ids)}`).catch(() => null);
    if (answer?.ok) {
      pending = Number(answer.headers.get('X-Pending'));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!results.contains(document.activeElement)) results.replaceChildren(...page.body.children);
      tell(pending);
    }
    if (pending > 0 || waiting > 0) await new Promise(resolve => setTimeout(resolve, 700));
  }
  polling = false;
}

function tell(pending) {
  const parts = [];
  if (waiting > 0) parts.push(`${waiting} still to send`);
  if (pending > 0) parts.push(`${pending} being read`);
  const text = parts.length > 0 ? `${parts.join(', ')} …` : 'All done.';
  if (line.textContent !== text) line.textContent = text;
}

async function handIn(files, pasted) {
  const token = form.querySelector('input[name=__RequestVerificationToken]').value;
  const story = form.elements.Story.value;
  const jobs = [...files].map(file => ({ name: file.webkitRelativePath || file.name, file }));
  if (pasted) jobs.push({ name: 'pasted text', pasted });
  if (jobs.length === 0) return;
  progress.hidden = false;
  const queue = jobs.map(job => ({ ...job, view: row(job.name) }));
  waiting += queue.length;
  tell(0);
  progress.scrollIntoView({ block: 'nearest' });
  const worker = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const body = new FormData();
      body.append('__RequestVerificationToken', token);
      body.append('Story', story);
      if (job.file) body.append('Files', job.file, job.name);
      else body.append('Pasted', job.pasted);
      await send(job.name, body, job.view);
      waiting--;
      follow();
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}

form.addEventListener('submit', event => {
  if (input.files.length === 0 && !form.elements.Pasted.value.trim()) return;
  event.preventDefault();
  handIn(input.files, form.elements.Pasted.value.trim() && form.elements.Pasted.value);
  input.value = '';
  form.elements.Pasted.value = '';
});

async function filesOf(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
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
  const files = entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : event.dataTransfer.files;
  handIn(files, '');
});

// After a reload the address still names what was handed in.
const before = /^#f=([\d,-]+)$/.exec(location.hash);
if (before) {
  for (const part of before[1].split(',')) {
    const [first, last] = part.split('-').map(Number);
    for (let id = first; id <= (last ?? first) && ids.length < 500; id++) ids.push(id);
  }
  progress.hidden = false;
  follow();
}
