#!/usr/bin/env python3
"""Is the store ever overwritten or mistaken? Outputs over the store and over foreign files; a database that is empty, cut short, gone, foreign or
damaged at the start, for `check` and under a running site; permissions; inputs that are no files; the seconds that an interrupted command takes.

usage: holds_store.py          (needs the built program; a part needs root and says so)
"""
import json, os, pathlib, shutil, signal, socket, sqlite3, stat, subprocess, sys, time
from product import PROGRAM
from running import Checks, Site, article, command, folder, remove, start_command

check, work = Checks(), folder()
data = work / 'data'
db = data / 'newstracker.db'
(work / 'in').mkdir()
for n in range(1, 6):
    (work / 'in' / f'{n}.txt').write_bytes(article(n))
code, out, err = command('ingest', work / 'in', '--data', data)
check(code == 0 and out.strip().endswith('0 rejected'), 'ingest reads', out + err)

# --- privacy of what is made
check(stat.S_IMODE(os.stat(data).st_mode) == 0o700, 'the data folder is for its owner alone', oct(os.stat(data).st_mode))
open_ = [p for p in data.rglob('*') if p.is_file() and stat.S_IMODE(p.stat().st_mode) != 0o600]
check(not open_, 'its files are for their owner alone', open_)

# --- outputs
code, out, err = command('backup', work / 'good.db', '--data', data)
check(code == 0 and stat.S_IMODE(os.stat(work / 'good.db').st_mode) == 0o600, 'a backup is made, for its owner alone', err)
before = db.read_bytes()
(work / 'mine.txt').write_text('my own words')
os.symlink(data, work / 'link')
for name, arguments in {
    'export over the database': ['export', '--format', 'json', '--out', db, '--force'],
    'export over the database by a link': ['export', '--format', 'json', '--out', work / 'link' / 'newstracker.db', '--force'],
    'export over the lock': ['export', '--format', 'articles', '--out', data / 'newstracker.lock', '--force'],
    'export over a new log': ['export', '--format', 'articles', '--out', data / 'newstracker.db-wal', '--force'],
    'export into the logs': ['export', '--format', 'articles', '--out', data / 'logs' / 'x.jsonl', '--force'],
    'backup over the database': ['backup', db, '--force'],
    'backup over the stamp': ['backup', data / 'newstracker.stamp', '--force'],
    'export over a foreign file': ['export', '--format', 'json', '--out', work / 'mine.txt'],
    'backup over a foreign file': ['backup', work / 'mine.txt'],
    'export over a device': ['export', '--format', 'json', '--out', '/dev/null', '--force'],
}.items():
    code, out, err = command(*arguments, '--data', data)
    check(code == 2 and len(err) > 30, f'refused: {name}', f'{code} {err}')
check(db.read_bytes() == before and (work / 'mine.txt').read_text() == 'my own words', 'nothing of it was written over')
for format in ('json', 'articles', 'assignments', 'digest', 'markdown', 'html', 'csv', 'ics', 'timelinejs', 'csl', 'bibtex', 'ris'):
    slug = json.loads(command('export', '--format', 'json', '--data', data)[1].splitlines()[0])['slug']
    one = ['export', '--format', format, '--out', work / f'out.{format}', '--data', data] + ([] if format in ('json', 'articles', 'assignments') else ['--story', slug])
    codes = [command(*one)[0], command(*one)[0]]
    check(codes == [0, 0], f'an export in {format} may be repeated', codes)
check(command('backup', work / 'good.db', '--data', data)[0] == 0, 'a backup may be repeated')
check(command('export', '--format', 'json', '--out', work / 'mine.txt', '--force', '--data', data)[0] == 0, '--force writes over a foreign file')
for n in range(5):
    code, out, err = command('backup', '--backup-to', work / 'kept', '--keep', 3, '--data', data)
    time.sleep(1.1)
kept = sorted(os.listdir(work / 'kept'))
check(code == 0 and len(kept) == 3, 'three backups are kept', kept)

# --- a database that is not what it was
good = db.read_bytes()


def put(state):
    for end in ('-wal', '-shm'):
        pathlib.Path(str(db) + end).unlink(missing_ok=True)
    if state is None:
        db.unlink(missing_ok=True)
    else:
        db.write_bytes(state)


foreign = work / 'foreign.db'
c = sqlite3.connect(foreign); c.execute('create table birds (name text)'); c.commit(); c.close()
middle = bytearray(good)
for page in range(4096 * 3, len(middle), 4096 * 7):
    middle[page:page + 4096] = bytes(range(256)) * 16
head = bytearray(good); head[:16] = bytes(16)
for name, state, words in (('empty', b'', 'empty'), ('cut short', good[:len(good) // 2 // 4096 * 4096], 'cut short'), ('cut within a page', good[:-1000], 'cut short'),
                           ('gone', None, 'gone'), ('foreign', foreign.read_bytes(), 'another program'), ('no database', b'hello ' * 9000, 'no database'),
                           ('of a broken head', bytes(head), 'no database'), ('damaged', bytes(middle), 'damaged')):
    put(state)
    for what in (['check'], ['serve', '--no-seeds', '--urls', 'http://127.0.0.1:0'], ['ingest', work / 'in'], ['export', '--format', 'json']):
        if name == 'damaged' and what[0] in ('ingest', 'export'):
            continue
        code, out, err = command(*what, '--data', data, timeout=30)
        check(code == 1 and words in out + err and 'restore' in out + err, f'{what[0]} tells a database that is {name}', f'{code} {out} {err}')
    check((db.read_bytes() if db.exists() else None) == state, f'a database that is {name} stays as it is')
put(None)
code, out, err = command('restore', work / 'good.db', '--data', data)
check(code == 0 and command('check', '--data', data)[0] == 0, 'restore puts a backup back', err)

# --- under a running site
for name, act, words in (('deleted', lambda: put(None), 'gone'), ('cut to nothing', lambda: os.truncate(db, 0), 'empty'),
                         ('cut short', lambda: os.truncate(db, 8192), 'cut short'),
                         ('replaced', lambda: (shutil.copy(work / 'good.db', work / 'other.db'), os.replace(work / 'other.db', db)), 'Another file'),
                         ('damaged', lambda: os.pwrite(os.open(db, os.O_RDWR), bytes(4096 * 40), 0), 'damaged')):
    put(good)
    site = Site(data)
    check(site.get('/readyz')[0] == 200, f'ready before the database is {name}')
    site.upload(('first.txt', article(50)))
    site.idle()
    act()
    status, body, _ = site.upload(('x.txt', article(900)))
    accepted = status == 202
    time.sleep(2.5)
    status2, _, _ = site.upload(('y.txt', article(901)))
    ready, words_, _ = site.get('/readyz')
    if name == 'damaged' and ready == 200:
        for path in ('/', '/inbox', '/api/v1/stories', '/outlets'):
            site.get(path)
        ready, words_, _ = site.get('/readyz')
        status2 = site.upload(('z.txt', article(902)))[0]
    check(name == 'damaged' or status == 503, f'nothing is called stored when the database was {name}', f'{status} {body}')
    check(status2 == 503 and ready == 503 and words in words_, f'/readyz tells that the database was {name}', f'{status2} {ready} {words_}')
    front = site.get('/inbox')
    check('restore' in front[1] or 'start the site again' in front[1], f'the page tells that the database was {name}', front[0])
    check(site.end() in (0, 143, -15), 'the site ends')
put(good)

# --- inputs
box = work / 'box'
box.mkdir()
(box / 'a.txt').write_bytes(article(70))
os.mkfifo(box / 'pipe.txt')
s = socket.socket(socket.AF_UNIX); s.bind(str(box / 'socket.txt'))
(work / 'outside.txt').write_bytes(article(71))
os.symlink(work / 'outside.txt', box / 'out.txt')
os.symlink('a.txt', box / 'inner.txt')
os.symlink('/etc', box / 'etc')
os.symlink('ring', box / 'ring')
device = os.geteuid() == 0
if device:
    os.mknod(box / 'device.txt', stat.S_IFCHR | 0o600, os.makedev(1, 5))
for what in ('ingest', 'extract'):
    code, out, err = command(what, box, '--data', data, timeout=30) if what == 'ingest' else command(what, box, timeout=30)
    check(code == 0 and 'pipe.txt: skipped, a pipe' in err and 'a socket' in err and 'leads out' in err and (not device or 'a device' in err),
          f'{what} passes over what is no file, with a word', f'{code} {err}')
code, out, err = command('ingest', box / 'pipe.txt', '--data', data, timeout=20)
check('a pipe' in err, 'a pipe that is named is passed over', err)

# --- an end within a second, from which the next goes on
big = work / 'big'
big.mkdir()
for n in range(3000):
    (big / f'{n}.txt').write_bytes(article(n + 2000, 4000))
for how in (signal.SIGINT, signal.SIGTERM):
    for what in (['ingest', big, '--data', work / 'busy'], ['extract', big], ['rebuild', '--data', work / 'busy'], ['check', '--data', work / 'busy'],
                 ['export', '--format', 'articles', '--data', work / 'busy'], ['backup', work / 'b.db', '--force', '--data', work / 'busy'],
                 ['support', '-'], ['serve', '--no-seeds', '--urls', 'http://127.0.0.1:0', '--data', work / 'busy']):
        if what[0] == 'support':
            process = start_command('support', '/dev/zero')
        else:
            process = subprocess.Popen(['dotnet', PROGRAM, *map(str, what)],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        time.sleep(2.5)
        alive = process.poll() is None
        begun = time.time()
        if alive:
            process.send_signal(how)
        process.wait(30)
        check(time.time() - begun < 1.0, f'{what[0]} ends within a second of {how.name}', f'{time.time() - begun:.2f} s (alive: {alive})')
code, out, err = command('ingest', work / 'in', '--data', work / 'busy', timeout=300)
check(code == 0, 'the next command goes on', err)
check(command('check', '--data', work / 'busy')[0] == 0, 'and the store is whole')

# --- folders that may not be written
if os.geteuid() == 0:
    os.chmod(work, 0o755)
    other = work / 'theirs'
    other.mkdir()
    os.chmod(other, 0o755)
    closed = work / 'closed'
    shutil.copytree(data, closed)
    for name, path in (('another user’s folder', other), ('another user’s store', closed)):
        for what in (['ingest', work / 'in'], ['serve', '--no-seeds', '--urls', 'http://127.0.0.1:0'], ['check'], ['rebuild']):
            if path == other and what[0] in ('check', 'rebuild'):
                continue
            code, out, err = command(*what, '--data', path, user=65534, timeout=30)
            check(code in (1, 2) and ('not writable' in out + err or 'not be read' in out + err) and 'another process' not in err, f'{what[0]} tells of {name}', f'{code} {out} {err}')
else:
    print('skip  folders of another user (needs root)')
remove(work)
check.end()
