// Files chosen but not sent yet, kept in the browser so that a reload goes on with them. Where the browser keeps nothing (private windows), all works until the reload.
const MOST_BYTES = 500e6;
let opened;
let bytes = 0;

const done = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

function store(mode) {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('newstracker-upload', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('queue', { keyPath: 'key', autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
  return opened.then(db => db.transaction('queue', mode).objectStore('queue'));
}

// The job with its key, or as it is where it cannot be kept.
export async function keep(job) {
  const size = job.file ? job.file.size : job.pasted.length;
  if (bytes + size > MOST_BYTES) return job;
  try {
    const key = await done((await store('readwrite')).add(job));
    bytes += size;
    return { ...job, key };
  } catch {
    return job;
  }
}

export async function forget(job) {
  if (job.key === undefined) return;
  try { await done((await store('readwrite')).delete(job.key)); } catch { /* gone with the browser's store */ }
}

// What an earlier page of this browser left unsent; nothing while another window is sending it.
export async function left() {
  try { return await done((await store('readonly')).getAll()); } catch { return []; }
}

// Runs the work as the only window that sends.
export function alone(work, ifFree) {
  return navigator.locks ? navigator.locks.request('newstracker-upload', { ifAvailable: ifFree }, lock => (lock ? work() : undefined)) : work();
}
