#!/usr/bin/env python3
"""A small disk (tmpfs, needs root) filled during upload, ingest, rebuild and backup; then read-only; then room again.

usage: holds_disk.py [MEGABYTES]
"""
import hashlib, os, pathlib, sqlite3, subprocess, sys, threading, time
from running import Checks, Site, article, command, folder, remove

check, work = Checks(), folder()
size = int(sys.argv[1]) if len(sys.argv) > 1 else 24
disk = work / 'disk'
disk.mkdir()
if os.geteuid() or subprocess.run(['mount', '-t', 'tmpfs', '-o', f'size={size}m', 'tmpfs', disk]).returncode:
    sys.exit('skipped: a tmpfs cannot be mounted here (needs root)')
data, ballast, noise = disk / 'data', disk / 'ballast', os.urandom


def fill(leave=0):
    """All that is left, but so many bytes."""
    free = os.statvfs(disk).f_bavail * 4096 - leave
    if free > 0:
        with open(ballast, 'ab') as f:
            try:
                f.write(bytes(free)); f.flush()
            except OSError:
                pass


def rows():
    c = sqlite3.connect(f'file:{data}/newstracker.db?mode=ro', uri=True)
    try:
        return {s for s, in c.execute('select Sha256 from Files')}
    finally:
        c.close()


try:
    site = Site(data)
    acknowledged = set()

    def send(n, kilobytes=60):
        body = article(n) + os.urandom(kilobytes * 512).hex().encode()
        status, answer, _ = site.upload((f'{n}.txt', body))
        if status == 202:
            acknowledged.add(hashlib.sha256(body).hexdigest().upper())
        return status, answer

    # --- while uploads come
    seen = {}
    for n in range(2000):
        status, answer = send(n)
        seen[status] = answer
        if status == 507:
            break
    check(set(seen) <= {202, 507} and 507 in seen, 'uploads are taken until the disk is full and refused with 507 then', seen.keys())
    check('no room' in seen.get(507, ''), 'the refusal says why', seen.get(507))
    fill()
    status, answer = send(3000)
    check(status == 507, 'a full disk refuses with 507', f'{status} {answer}')
    status, answer, _ = site.get('/readyz')
    check(status == 503 and 'no room' in answer, '/readyz tells of a full disk', f'{status} {answer}')
    status, answer, _ = site.get('/inbox')
    check(status == 200 and 'no room' in answer, 'the page tells of a full disk and is there', status)
    check(site.get('/healthz')[0] == 200, 'the site lives')
    ballast.unlink(missing_ok=True)
    subprocess.run(['mount', '-o', f'remount,size={size * 3}m', disk], check=True)
    time.sleep(3)
    check(site.get('/readyz')[0] == 200, 'ready again when there is room', site.get('/readyz')[1])
    check(send(3001)[0] == 202, 'an upload is taken again')
    check(site.idle(120), 'the inbox is worked off', site.get('/api/v1/inbox/pending')[1])
    rejected = site.get('/inbox?state=rejected')[1]
    check('could not be filed' not in rejected, 'no file is rejected because the disk was full')
    check(acknowledged <= rows(), 'nothing acknowledged is lost', len(acknowledged - rows()))

    # --- while files are read and stories written
    for n in range(4000, 4040):
        send(n, 4)
    fill(200_000)
    time.sleep(4)
    check(site.get('/healthz')[0] == 200 and site.process.poll() is None, 'the site outlives a disk that fills while it reads')
    ballast.unlink(missing_ok=True)
    check(site.idle(120), 'and works the inbox off when there is room')
    check('could not be filed' not in site.get('/inbox?state=rejected')[1], 'again without a file rejected for it')
    check(acknowledged <= rows(), 'and nothing lost')

    # --- read-only
    subprocess.run(['mount', '-o', 'remount,ro', disk], check=False)
    if os.statvfs(disk).f_flag & os.ST_RDONLY == 0:
        subprocess.run(['mount', '--bind', disk, disk]); subprocess.run(['mount', '-o', 'remount,ro,bind', disk])
    if os.statvfs(disk).f_flag & os.ST_RDONLY:
        time.sleep(3)
        status, answer = send(5000)
        check(status == 503 and 'not writable' in answer, 'a read-only disk refuses with 503', f'{status} {answer}')
        check(site.get('/readyz')[0] == 503 and 'not writable' in site.get('/readyz')[1], '/readyz tells of it')
        subprocess.run(['mount', '-o', 'remount,rw', disk]); subprocess.run(['mount', '-o', 'remount,rw,bind', disk], stderr=subprocess.DEVNULL)
        time.sleep(3)
        check(send(5001)[0] == 202, 'and takes files again when it may be written')
    else:
        print('note  the disk could not be made read-only while the site has it open; tried with commands below')
    site.idle(60)
    check(site.end() in (0, 143, -15), 'the site ends')
    check(command('check', '--data', data)[0] == 0, 'the store is whole')

    # --- commands
    (work / 'in').mkdir()
    for n in range(60):
        (work / 'in' / f'{n}.txt').write_bytes(article(n + 7000) + os.urandom(100_000).hex().encode())
    kept = rows()
    fill(3_000_000)
    code, out, err = command('ingest', work / 'in', '--data', data)
    check(code == 1 and 'no room' in err, 'ingest says that the disk is full', f'{code} {err}')
    fill()
    code, out, err = command('rebuild', '--data', data)
    check(code == 1 and 'no room' in err, 'rebuild says that the disk is full', f'{code} {err}')
    code, out, err = command('backup', disk / 'b.db', '--data', data)
    check(code == 1 and 'no room' in err and not (disk / 'b.db').exists(), 'backup says that the disk is full and leaves nothing', f'{code} {err}')
    check(not [p for p in disk.rglob('*') if '.part' in p.name or 'rebuilding' in p.name], 'nothing half made is left', list(disk.rglob('*')))
    code, out, err = command('export', '--format', 'articles', '--out', disk / 'e.jsonl', '--data', data)
    check(code in (1, 2) and not (disk / 'e.jsonl').exists(), 'export leaves nothing half', f'{code} {err}')
    ballast.unlink(missing_ok=True)
    check(command('check', '--data', data)[0] == 0 and kept <= rows(), 'the store is whole and nothing is lost')
    code, out, err = command('ingest', work / 'in', '--data', data, timeout=400)
    check(code == 0, 'ingest goes on when there is room', err)
    subprocess.run(['mount', '-o', 'remount,ro', disk], check=True)
    for what in (['ingest', work / 'in'], ['rebuild'], ['serve', '--no-seeds', '--urls', 'http://127.0.0.1:0'], ['restore', data / 'newstracker.db']):
        code, out, err = command(*what, '--data', data, timeout=30)
        check(code == 1 and 'not writable' in err and 'another' not in err, f'{what[0]} says that the folder is not writable', f'{code} {err}')
    subprocess.run(['mount', '-o', 'remount,rw', disk], check=True)
    subprocess.run(['mount', '-o', f'remount,size={size * 10}m', disk], check=True)
    code, out, err = command('rebuild', '--data', data, timeout=300)
    check(code == 0 and command('check', '--data', data)[0] == 0, 'rebuild works when there is room', err)
finally:
    try:
        site.end()
    except Exception:
        pass
    while subprocess.run(['umount', disk], stderr=subprocess.DEVNULL).returncode == 0:
        pass
    remove(work)
check.end()
