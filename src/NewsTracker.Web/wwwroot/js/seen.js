// What this browser remembers of what its reader saw. Storage may be full, forbidden or cleared: then nothing is remembered.
export function lastSeen(key) {
  try { return localStorage.getItem(`seen:${key}`); } catch { return null; }
}

export function markSeen(key, value) {
  try { localStorage.setItem(`seen:${key}`, value); } catch { /* the page works without */ }
}
