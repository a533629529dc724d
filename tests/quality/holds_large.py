#!/usr/bin/env python3
"""Large answers: a digest file of many events and a story of many articles; its page, JSON and every export over HTTP, each with its seconds, its size
and the memory of the server while it is sent, also to a reader who takes it slowly.

usage: holds_large.py [EVENTS] [ARTICLES]          (default 10000 and 1000)
"""
import datetime, http.client, json, sys, threading, time
from running import Checks, Site, folder, remove

events = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
articles = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
PAGE, SECONDS, GROWTH = 1_000_000, 10, 250  # bytes of one page, seconds of one answer, megabytes of growth while it is sent
check, work = Checks(), folder()


def digest():
    first = datetime.date(1995, 1, 1)
    day = lambda n: (first + datetime.timedelta(days=n)).strftime('%B %-d, %Y')
    lines = ['Harbour of Quillport through the years', f'Updated {day(events)} ({articles} articles)',
             'Works at the quay The council of Quillport rebuilt the northern quay in stages [1]. The second quay followed [1][2].',
             f'Sources ({articles} articles)']
    for n in range(1, articles + 1):
        lines += ['-', f'[{n}]', f'Quill Post “Council votes on stage {n} of the quay” – Reports vote {n} .']
    lines.append('Timeline')
    for n in range(events):
        lines.append(f'{day(n)} – The council of Quillport votes on stage {n} of the northern quay and grants {n * 7919 % 100003} florins. '
                     f'“stage {n} of the quay goes ahead with {n * 7919 % 100003} florins” [{n % articles + 1}]')
    lines.append(f'All related articles ({articles} articles)')
    for n in range(1, articles + 1):
        lines += ['-', f'Quill Post: Council votes on stage {n} of the quay']
    return '\n'.join(lines).encode()


def fetch(site, path, slow=False):
    """Status, seconds to the first byte and in all, bytes, most memory meanwhile above that before."""
    before, most, end = site.memory(), [0], [False]

    def watch():
        while not end[0]:
            most[0] = max(most[0], site.memory())
            time.sleep(0.02)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    begun, size = time.time(), 0
    c = http.client.HTTPConnection('127.0.0.1', site.port, timeout=300)
    c.request('GET', path)
    r = c.getresponse()
    first = time.time() - begun
    while part := r.read(65536):
        size += len(part)
        if slow and size < 2_000_000:
            time.sleep(0.1)
    c.close()
    end[0] = True
    watcher.join()
    return r.status, first, time.time() - begun, size, most[0] - before


site = Site(work / 'data')
begun = time.time()
status, body, _ = site.upload(('digest.txt', digest()))
check(status == 202, 'the digest is taken', body)
file = json.loads(body)[0]['id']
check(site.idle(600), 'and worked off')
state = json.loads(site.get(f'/api/v1/files/{file}')[1])
check(state['state'] == 'filed', f'filed after {time.time() - begun:.1f} s', state)
slug = next(a['story'] for a in state['articles'] if a.get('story')) if any(a.get('story') for a in state['articles']) else \
    json.loads(site.get('/api/v1/stories')[1])['stories'][0]['slug']
print(f'note  {slug}: server {site.memory():.0f} MB')
pages = [f'/stories/{slug}', f'/stories/{slug}?timeline=full', f'/stories/{slug}/revisions', '/', '/outlets', '/search?q=quay']
files = [f'/stories/{slug}.{e}{q}' for e in ('json', 'txt', 'md', 'html', 'csv', 'ics', 'timeline.json', 'csl.json', 'bib', 'ris', 'atom') for q in ('', '?timeline=full')]
for path in pages + [f'/api/v1/stories/{slug}', f'/api/v1/stories/{slug}?timeline=full', *files]:
    fetch(site, path)
    status, first, seconds, size, growth = fetch(site, path)
    check(status == 200 and seconds < SECONDS and growth < GROWTH and (path not in pages or size < PAGE),
          f'{path.replace(slug, "…")}: {first:.2f} s to the first byte, {seconds:.2f} s, {size / 1e6:.2f} MB, {growth:+.0f} MB of memory', status)
status, first, seconds, size, growth = fetch(site, f'/stories/{slug}.json?timeline=full', slow=True)
check(status == 200 and growth < GROWTH, f'a slow reader of story JSON: {seconds:.1f} s, {growth:+.0f} MB')
time.sleep(20)
print(f'note  server {site.memory():.0f} MB twenty seconds later')
site.end()
remove(work)
check.end()
