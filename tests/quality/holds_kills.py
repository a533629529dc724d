#!/usr/bin/env python3
"""Kills (SIGKILL) during rebuild, backup, restore, a first start, a migration and ingestion. After each kill the store must be whole, hold every
acknowledged file, and serve what it served.

usage: holds_kills.py [ROUNDS] [OLD-STORE.db ...]        ROUNDS kills of each kind (default 6); migrations of old stores
"""
import json, os, pathlib, random, shutil, sqlite3, subprocess, sys, time
from product import PROGRAM
from running import Checks, Site, article, command, folder, remove

rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 6
check, work, dice = Checks(), folder(), random.Random(1)
data, files = work / 'data', work / 'in'
files.mkdir()
for n in range(150):
    (files / f'{n}.txt').write_bytes(article(n, 2500))
assert command('ingest', files, '--data', data)[0] == 0


def stories(where):
    code, out, err = command('export', '--format', 'json', '--data', where)
    return code, sorted(json.loads(l)['slug'] + str(json.loads(l)['articleCount']) for l in out.splitlines())


def kill(after, *arguments):
    p = subprocess.Popen(['dotnet', PROGRAM, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(after)
    alive = p.poll() is None
    p.kill()
    p.wait()
    return alive


def whole(where, what):
    code, out, err = command('check', '--data', where)
    check(code == 0, what, out + err)


def left(where):
    return [p.name for p in where.iterdir() if any(s in p.name for s in ('.part', '.restoring', '.rebuilding'))]


before = stories(data)
begun = time.time()
assert command('rebuild', '--data', data)[0] == 0
length = time.time() - begun
before = stories(data)
assert command('rebuild', '--data', data)[0] == 0
check(stories(data) == before, 'a second rebuild gives the same stories under the same addresses')
hits = 0
for n in range(rounds):
    hits += kill(dice.uniform(0.5, length), 'rebuild', '--data', data)
    check(stories(data) == before, f'readers have the whole store after a killed rebuild ({n + 1})')
check(hits > 0, 'rebuilds were killed at work', hits)
whole(data, 'the store is whole after killed rebuilds')
check(not left(data), 'killed rebuilds leave nothing after the next start', left(data))

c = sqlite3.connect(data / 'newstracker.db')
c.execute('create table Ballast (Bytes blob)')
c.execute('with recursive n(i) as (select 1 union all select i + 1 from n where i < 120) insert into Ballast select randomblob(1000000) from n')
c.commit(); c.close()
kept = work / 'kept'
for n in range(rounds):
    kill(dice.uniform(0.2, 1.5), 'backup', '--backup-to', kept, '--keep', 3, '--data', data)
    for copy in kept.glob('*.db'):
        c = sqlite3.connect(copy)
        check(c.execute('pragma quick_check').fetchone()[0] == 'ok', f'a backup of a killed command is whole ({n + 1})')
        c.close()
check(command('backup', '--backup-to', kept, '--keep', 3, '--data', data)[0] == 0 and all(p.suffix == '.db' for p in kept.iterdir()), 'the next backup clears what was left', list(kept.iterdir()))
copy = next(kept.glob('*.db'))
for n in range(rounds):
    kill(dice.uniform(0.3, 1.5), 'restore', copy, '--data', data)
    check(stories(data) == before, f'the store is the former or the restored one after a killed restore ({n + 1})')
whole(data, 'the store is whole after killed restores')
check(not left(data), 'killed restores leave nothing after the next start', left(data))

for n in range(rounds):
    first = work / f'first{n}'
    kill(dice.uniform(0.2, 1.2), 'serve', '--urls', 'http://127.0.0.1:0', '--data', first)
    code, out, err = command('ingest', files / '1.txt', '--data', first)
    check(code == 0, f'a first start that was killed is taken up ({n + 1})', err)
    whole(first, f'and the store is whole ({n + 1})')
    remove(first)

for old in sys.argv[2:]:
    for n in range(rounds):
        there = work / 'old'
        there.mkdir()
        shutil.copy(old, there / 'newstracker.db')
        kill(dice.uniform(0.3, 1.0), 'serve', '--no-seeds', '--urls', 'http://127.0.0.1:0', '--data', there)
        command('ingest', files / '1.txt', '--data', there)  # writes what the migration marked
        whole(there, f'{pathlib.Path(old).name}: whole after a killed migration ({n + 1})')
        check(stories(there)[1] != [], f'{pathlib.Path(old).name}: its stories are there ({n + 1})')
        remove(there)

busy = work / 'busy'
for n in range(rounds):
    kill(dice.uniform(0.5, 3), 'ingest', files, '--data', busy)
code, out, err = command('ingest', files, '--data', busy, timeout=300)
check(code == 0 and '0 rejected' in out, 'ingest goes on after kills', out[-200:] + err)
whole(busy, 'and the store is whole')
remove(work)
check.end()
