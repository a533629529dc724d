// What the reader has seen, remembered in this browser alone. Where storage is switched off nothing is remembered and nothing breaks.
const prefix = 'newstracker-seen:';

/** The revision or time (as text) last marked as seen under the key; null when there is none. */
export function lastSeen(key) {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** Remembers a revision or time as seen. */
export function markSeen(key, revisionOrTime) {
  try {
    localStorage.setItem(prefix + key, String(revisionOrTime));
  } catch {
    // Private windows may refuse; the page then shows nothing as new.
  }
}
