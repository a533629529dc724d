"""Runs the built `newstracker` for the measuring scripts beside this file. Plain Python 3, no packages."""
import gzip, json, os, pathlib, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPORA = pathlib.Path(os.environ.get('NEWSTRACKER_CORPORA') or ROOT.parent / 'shared') / 'corpora'
PROGRAM = os.environ.get('NEWSTRACKER_DLL') or str(ROOT / 'src/NewsTracker.Web/bin/Release/net10.0/newstracker.dll')


def need(*parts):
    """A file of the test material; ends the script, saying so, where it is absent."""
    path = CORPORA.joinpath(*parts)
    if not path.exists():
        sys.exit(f'skipped: {path} is not there (set NEWSTRACKER_CORPORA)')
    return path


def rows(*parts):
    with gzip.open(need(*parts), 'rt', encoding='utf-8') as lines:
        return [json.loads(line) for line in lines]


def run(*arguments, check=True):
    """Standard output of one command of the product. Exit 1 (done, some input rejected) is no failure."""
    done = subprocess.run(['dotnet', PROGRAM, *map(str, arguments)], capture_output=True, text=True, encoding='utf-8')
    if check and done.returncode not in (0, 1):
        sys.exit(f'newstracker {arguments[0]} ended with {done.returncode}: {done.stderr[-2000:]}')
    return done.stdout


def write(path, values):
    with open(path, 'w', encoding='utf-8') as file:
        for value in values:
            file.write(json.dumps(value, ensure_ascii=False) + '\n')
    return path


class Folder:
    """A scratch folder that goes away at the end."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix='newstracker-quality-'))
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


def story_of(articles, folder, *options, title='The measured story'):
    """Reads articles into one story of a fresh store and gives its JSON, or None where nothing was kept."""
    given = write(folder / 'articles.jsonl', articles)
    data = folder / 'data'
    run('ingest', given, '--story', title, '--data', data)
    lines = [line for line in run('export', '--format', 'json', *options, '--data', data).splitlines() if line.strip()]
    shutil.rmtree(data, ignore_errors=True)
    return json.loads(lines[0]) if lines else None


def evaluator(name):
    sys.path.insert(0, str(CORPORA))
    need(name + '.py')
    return __import__(name)


def shown(article, keys=('id', 'url', 'title', 'outlet', 'source', 'published', 'lang', 'text')):
    return {key: article[key] for key in keys if article.get(key) is not None}
