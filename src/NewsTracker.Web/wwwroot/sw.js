// Knows one page, for when the site cannot be reached. A page of the site itself is never kept: what was read once may have changed since.
const name = 'offline-1';

async function fill() {
  const page = await fetch('/offline', { cache: 'reload' });
  const parts = [...(await page.clone().text()).matchAll(/(?:href|src)="(\/(?:css|js|icons)\/[^"]+|\/favicon\.svg)"/g)].map(match => match[1]);
  const cache = await caches.open(name);
  await cache.put('/offline', page);
  await cache.addAll([...new Set(parts)]);
  await skipWaiting();
}

async function begin() {
  for (const other of await caches.keys()) if (other !== name) await caches.delete(other);
  await registration.navigationPreload?.enable();
  await clients.claim();
}

async function page(event) {
  try {
    return await event.preloadResponse ?? await fetch(event.request);
  } catch {
    return await caches.match('/offline') ?? Response.error();
  }
}

async function part(request) {
  try {
    return await fetch(request);
  } catch {
    return await caches.match(request) ?? Response.error();
  }
}

addEventListener('install', event => event.waitUntil(fill()));
addEventListener('activate', event => event.waitUntil(begin()));
addEventListener('fetch', event => {
  if (event.request.mode === 'navigate') event.respondWith(page(event));
  else if (/^\/(css|icons|favicon)/.test(new URL(event.request.url).pathname)) event.respondWith(part(event.request));
});
