// On every page: keys, and the worker that knows a page for when the site cannot be reached.
import './keys.js';
import './live.js';

navigator.serviceWorker?.register('/sw.js').catch(() => { /* a private window or a full disk: the site works without */ });
