#!/usr/bin/env python3
"""The hostile files and the poisoned ones over HTTP, with the memory of the server and its readers looked at every 50 ms.

usage: holds_hostile.py FOLDER [POISON-FOLDER] [--group NAME]
FOLDER is what the generator of hostile files wrote; the files of POISON-FOLDER have to be rejected with a sentence, or filed.
"""
import json, os, pathlib, subprocess, sys, threading, time
from running import Checks, Site, article, folder, remove

MOST, AFTER = 1.3 * 1024, 600
check, work = Checks(), folder()
site = Site(work / 'data')
most, end = 0, False


def watch():
    global most
    while not end:
        most = max(most, site.memory())
        time.sleep(0.05)


threading.Thread(target=watch, daemon=True).start()
names = sys.argv[1:]
group = names[names.index('--group'):] if '--group' in names else []
names = [n for n in names if n not in group]
for path in sorted(pathlib.Path(names[1]).iterdir()) if len(names) > 1 else []:
    begun = time.time()
    status, body, _ = site.upload((path.name, path.read_bytes()), ('beside.txt', article(begun.__hash__() % 999)))
    file = json.loads(body)[0]['id']
    state = {}
    while time.time() - begun < 90:
        state = json.loads(site.get(f'/api/v1/files/{file}')[1])
        if state['state'] in ('filed', 'rejected'):
            break
        time.sleep(0.2)
    check(status == 202 and state.get('state') in ('filed', 'rejected') and (state['state'] == 'filed' or len(state['reason']) > 30),
          f'{path.name} costs itself alone, {time.time() - begun:.1f} s', state)
    check(site.get('/healthz')[0] == 200 and site.process.poll() is None, 'and the site lives')
check(site.idle(120), 'what was handed in beside them is worked off')
done = subprocess.run([sys.executable, str(pathlib.Path(__file__).parent / 'hostile.py'), names[0], f'http://127.0.0.1:{site.port}', *group],
                      capture_output=True, text=True)
print(done.stdout)
check(done.returncode == 0, 'every expectation of the hostile files is met', done.stdout[-500:])
site.idle(300)
time.sleep(35)
after, end = site.memory(), True
check(most < MOST, f'server and readers needed {most:.0f} MB at most')
check(after < AFTER, f'and hold {after:.0f} MB half a minute later')
check(site.end() in (0, 143, -15), 'the site ends')
remove(work)
check.end()
