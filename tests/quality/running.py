"""A running `newstracker` for the scripts of faults beside this file. Plain Python 3, no packages; loopback only."""
import http.client, json, os, pathlib, shutil, signal, socket, subprocess, tempfile, time, urllib.parse

from product import PROGRAM

NEWS = ('{title}\n\nQuill Post, {day} March 2026\n\nThe council of Quillport met on {day} March 2026 about plan {title}. '
        'Harbour master Ines Taverel said that {n} boats would be moved.\n\n')


def article(n, size=1_000):
    text = NEWS.format(title=f'Plan {n} for the harbour', day=n % 28 + 1, n=n)
    return (text + f'Boat {n} carried barrel {n * 7919 % 100003}. ' * max(1, (size - len(text)) // 30)).encode()


def command(*arguments, timeout=120, user=None, stdin=None):
    """Exit code, standard output, standard error of one command; `user` runs it as another."""
    line = (['setpriv', f'--reuid={user}', f'--regid={user}', '--clear-groups'] if user else []) + ['dotnet', PROGRAM, *map(str, arguments)]
    done = subprocess.run(line, capture_output=True, text=True, encoding='utf-8', timeout=timeout, stdin=stdin or subprocess.DEVNULL,
                          env={**os.environ, 'HOME': '/tmp'})
    return done.returncode, done.stdout, done.stderr


def start_command(*arguments, **options):
    """A command; SIGINT, which a shell in the background leaves ignored, is at its default."""
    return subprocess.Popen(['dotnet', PROGRAM, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            stdin=subprocess.DEVNULL, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **options)


class Site:
    """`serve` on a free port; ready when the constructor returns, unless it ended."""

    def __init__(self, data, *options, ready=True):
        with socket.socket() as s:
            s.bind(('127.0.0.1', 0))
            self.port = s.getsockname()[1]
        self.errors = tempfile.TemporaryFile('w+')
        self.process = subprocess.Popen(['dotnet', PROGRAM, 'serve', '--no-seeds', '--data', str(data), '--urls', f'http://127.0.0.1:{self.port}',
                                         *map(str, options)], stdout=subprocess.DEVNULL, stderr=self.errors, stdin=subprocess.DEVNULL)
        end = time.time() + 180
        while self.process.poll() is None and time.time() < end:
            try:
                if self.get('/healthz')[0] == 200:
                    break
            except OSError:
                time.sleep(0.05)

    def ask(self, method, path, body=None, headers={}, timeout=60):
        c = http.client.HTTPConnection('127.0.0.1', self.port, timeout=timeout)
        try:
            c.request(method, path, body, headers)
            r = c.getresponse()
            return r.status, r.read().decode('utf-8', 'replace'), {k.lower(): v for k, v in r.getheaders()}
        finally:
            c.close()

    def get(self, path, **options):
        return self.ask('GET', path, **options)

    def upload(self, *files, headers={}):
        body = b''.join(b'--xx\r\nContent-Disposition: form-data; name="file"; filename="' + name.encode() + b'"\r\n\r\n' + data + b'\r\n'
                        for name, data in files) + b'--xx--\r\n'
        return self.ask('POST', '/api/v1/files', body, {'Content-Type': 'multipart/form-data; boundary=xx', **headers})

    def idle(self, seconds=60):
        end = time.time() + seconds
        while time.time() < end:
            if self.get('/api/v1/inbox/pending')[1].strip() == '0':
                return True
            time.sleep(0.1)
        return False

    def memory(self):
        """Resident megabytes of the server and of its readers."""
        def of(pid):
            try:
                own = next(int(l.split()[1]) for l in open(f'/proc/{pid}/status') if l.startswith('VmRSS')) / 1024
                return own + sum(of(c) for t in os.listdir(f'/proc/{pid}/task') for c in open(f'/proc/{pid}/task/{t}/children').read().split())
            except (OSError, StopIteration):
                return 0
        return of(self.process.pid)

    def told(self):
        self.errors.seek(0)
        return self.errors.read()

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        self.process.wait(30)
        return self.process.returncode


class Checks:
    """One line a promise; the exit code says whether all hold."""

    def __init__(self):
        self.failed = 0

    def __call__(self, holds, what, detail=''):
        self.failed += not holds
        print(('ok    ' if holds else 'FAIL  ') + what + (f': {str(detail)[:300]}' if detail != '' and not holds else ''), flush=True)

    def end(self):
        print('all hold' if not self.failed else f'{self.failed} do not hold')
        raise SystemExit(1 if self.failed else 0)


def folder():
    return pathlib.Path(tempfile.mkdtemp(prefix='newstracker-holds-'))


def remove(path):
    shutil.rmtree(path, ignore_errors=True)
