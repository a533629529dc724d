#!/usr/bin/env python3
"""grouping_truth.py [--skip PART]...    Every figure that grouping must reach, in one run and one configuration, through `ingest` and `export`:
inbox   mates that belong, mates found, strangers: pages alone and among dense subjects, stories and sub-stories; stories that hold a stranger
sets    BCubed of UCI titles and ECB+ (sub-stories) and T17 (stories)
cases   the small cases of grouping that were reported elsewhere: how many stories each must give
orders  the share of articles of the mixed inbox that change story when it arrives in another order (3 orders, N with --orders)
twins   articles of one made world that are called a version or a copy of an article of another one
A line ends with "short of ..." where it must reach more; exit 1 then. An article changes story when it is outside the story that takes most of its story,
stories paired one to one, greatest overlap first; of all articles, and of those with company in one of the orders."""
import argparse, collections, gzip, json, random, subprocess, sys
import grouping, product

MUST = {'pages alone, story': (85, 45, 12), 'mixture, story': (93, 70, 6), 'pages alone, sub-story': (80, 55, None), 'mixture, sub-story': (92, 75, None)}
BCUBED = {'uci': 82, 'ecbplus': 88, 't17': 86}
CLEAN, MOVED = 90, 4
short = False


def say(name, figures, lacks):
    global short
    short |= bool(lacks)
    print(name, figures, *(['short of ' + ', '.join(lacks)] if lacks else []), flush=True)


def assignments(data):
    return {row['externalId']: row for row in map(json.loads, product.run('export', '--format', 'assignments', '--data', data).splitlines())}


class Inbox:
    """The pages and the articles of dense subjects among them, each a file."""

    def __init__(self):
        self.mixture = json.loads(product.need('inbox', 'dev', 'mixture.json').read_text('utf-8'))
        self.pages = json.loads(product.need('inbox', 'dev', 'groups.json').read_text('utf-8'))
        wanted = set(self.mixture['articles'])
        self.files = [(name, gzip.open(product.need('extraction', 'dev', 'html', name + '.gz')).read()) for name in self.pages]
        self.others = [product.shown(row) for name in ('ecbplus', 'uci', 't17') for row in product.rows('clustering', 'dev', name + '.jsonl.gz') if row['id'] in wanted]

    def run(self, folder, articles=True, seed=None):
        """Where everything came to; in the order of the files' names, or shuffled."""
        given = [(name, content, name) for name, content in self.files]
        if articles:
            given += [(f'{n:05}.jsonl', (json.dumps(row, ensure_ascii=False) + '\n').encode(), row['id']) for n, row in enumerate(self.others)]
        if seed is not None:
            random.Random(seed).shuffle(given)
        source, keys = folder / f'inbox-{articles}-{seed}', {}
        source.mkdir()
        for n, (name, content, key) in enumerate(given):
            placed = f'{n:05}-{name}'
            (source / placed).write_bytes(content)
            keys[placed] = key
        product.run('ingest', source, '--data', folder / f'data-{articles}-{seed}')
        return {keys.get(external, external): row for external, row in assignments(folder / f'data-{articles}-{seed}').items()}


def inbox(given, folder):
    level = product.evaluator('evaluate_inbox').level
    for name, gold, placed in (('pages alone', given.pages, given.run(folder, articles=False)), ('mixture', given.mixture['gold'], given.run(folder))):
        for what, key, column in (('story', 'story', 'story'), ('sub-story', 'event', 'subStory')):
            known = {i: v[key] for i, v in gold.items() if v[key]}
            row = level(known, {i: r.get(column) or r['story'] for i, r in placed.items()})
            mates, found, strangers = MUST[f'{name}, {what}']
            lacks = [f'{label} {bar}' for label, value, bar in (('mates', row['mates'], mates), ('found', row['found'], found)) if value < bar]
            lacks += [f'strangers {strangers}'] if strangers is not None and row['strangers'] > strangers else []
            lacks += [f'clean {CLEAN}'] if what == 'story' and row['clean'] < CLEAN else []
            say(f'{name}, {what}:', json.dumps(row), lacks)
    return placed


def sets(folder):
    evaluate = product.evaluator('evaluate_cluster').evaluate
    for name, level in grouping.SETS.items():
        articles = product.rows('clustering', 'dev', name + '.jsonl.gz')
        row = evaluate({a['id']: a['cluster'] for a in articles}, grouping.groups(articles, level, folder))
        say(f'{name}, {"sub-story" if level == "subStory" else level}:', f'BCubed P {row["bcubed"][0]} R {row["bcubed"][1]} F1 {row["bcubed"][2]}',
            [f'F1 {BCUBED[name]}'] if row['bcubed'][2] < BCUBED[name] else [])


def cases(folder):
    root = product.CORPORA.parent / 'cases' / 'field'
    if not (root / 'expected.json').exists():
        return print('cases: skipped, they are not there', flush=True)
    for n, case in enumerate(c for c in json.loads((root / 'expected.json').read_text('utf-8')) if 'stories' in c['expected']):
        product.run('ingest', root / case['file'], '--data', folder / f'case-{n}')
        stories = len(product.run('export', '--format', 'json', '--data', folder / f'case-{n}').splitlines())
        say(f'case {case["file"]}:', f'{stories} stories', [str(case['expected']['stories'])] if stories != case['expected']['stories'] else [])


def moved(one, other, ids):
    pairs = collections.Counter((one[i], other[i]) for i in ids)
    sizes, others = collections.Counter(one[i] for i in ids), collections.Counter(other[i] for i in ids)
    taken, taken_other, stay = set(), set(), 0
    for (a, b), n in sorted(pairs.items(), key=lambda p: (-p[1], p[0])):
        if a not in taken and b not in taken_other:
            taken.add(a), taken_other.add(b)
            stay += n
    company = sum(1 for i in ids if sizes[one[i]] > 1 or others[other[i]] > 1)
    return 100 * (len(ids) - stay) / len(ids), 100 * (len(ids) - stay) / max(1, company), company


def orders(given, folder, first, count):
    first = first or given.run(folder)
    for seed in range(1, count + 1):
        other = given.run(folder, seed=seed)
        ids = sorted(first.keys() & other.keys())
        for what, column in (('story', 'story'), ('sub-story', 'subStory')):
            share, beside, company = moved(*({i: r.get(column) or r['story'] for i, r in run.items()} for run in (first, other)), ids)
            say(f'mixture, order {seed}, {what}:', f'{share:.1f} % of {len(ids)} change it, {beside:.1f} % of {company} with company',
                [f'{MOVED} %'] if what == 'story' and share >= MOVED else [])


def twins(folder, every=(('ecbplus', 2), ('uci', 8), ('t17', 40)), worlds=2):
    maker = product.CORPORA.parent / 'tools' / 'load' / 'worlds.py'
    if not maker.exists():
        return print('twins: skipped, the maker of worlds is not there', flush=True)
    source = folder / 'base'
    source.mkdir()
    total = sum(len(product.write(source / f'{name}.jsonl', product.rows('clustering', 'dev', name + '.jsonl.gz')[::step]).read_text('utf-8').splitlines()) for name, step in every)
    subprocess.run([sys.executable, maker, source, str(worlds * total), folder / 'worlds.jsonl'], check=True, stdout=subprocess.DEVNULL)
    product.run('ingest', folder / 'worlds.jsonl', '--data', folder / 'worlds')
    placed = assignments(folder / 'worlds')
    world = lambda external: external.split('/', 1)[0]
    names = collections.defaultdict(list)
    for external, row in placed.items():
        names[row['article']].append(external)
    versions = sum(len(n) for n in names.values() if len({world(e) for e in n}) > 1)
    articles = {a['id']: a for line in product.run('export', '--format', 'json', '--data', folder / 'worlds').splitlines() for a in json.loads(line)['articles']}
    copies = [a for a in articles.values() if a.get('copyOf') in articles and world(a['externalId']) != world(articles[a['copyOf']]['externalId'])]
    stories = collections.defaultdict(collections.Counter)
    for external, row in placed.items():
        stories[row['story']][world(external)] += 1
    mixed = sum(sum(c.values()) - max(c.values()) for c in stories.values())
    say(f'twins, {len(placed)} articles of {len({world(e) for e in placed})} worlds:', f'{versions} versions and {len(copies)} copies of an article of another world; '
        f'{100 * mixed / len(placed):.1f} % in a story of mostly another world', ['none'] if versions or copies else [])
    for a in copies[:5]:
        print('   ', a['externalId'], 'is called a copy of', articles[a['copyOf']]['externalId'])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--skip', action='append', default=[], choices=['inbox', 'sets', 'cases', 'orders', 'twins'])
    options.add_argument('--orders', type=int, default=3)
    chosen = options.parse_args()
    with product.Folder() as folder:
        given = Inbox() if {'inbox', 'orders'} - set(chosen.skip) else None
        first = inbox(given, folder) if 'inbox' not in chosen.skip else None
        if 'sets' not in chosen.skip:
            sets(folder)
        if 'cases' not in chosen.skip:
            cases(folder)
        if 'orders' not in chosen.skip:
            orders(given, folder, first, chosen.orders)
        if 'twins' not in chosen.skip:
            twins(folder)
    sys.exit(1 if short else 0)


if __name__ == '__main__':
    main()
