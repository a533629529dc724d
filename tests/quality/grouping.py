#!/usr/bin/env python3
"""grouping.py [--shuffle N] [SET...]    BCubed of sub-stories (uci, ecbplus) and stories (t17), through `ingest` and `export --format assignments`.
--shuffle N: N further orders of arrival, and the share of articles that sit with other articles than in the first order (1 - BCubed F1 between the two)."""
import argparse, json, random
import product

SETS = {'uci': 'subStory', 'ecbplus': 'subStory', 't17': 'story'}


def groups(articles, level, folder):
    given = product.write(folder / 'articles.jsonl', [product.shown(a) for a in articles])
    data = folder / f'data-{random.random()}'
    product.run('ingest', given, '--data', data)
    lines = product.run('export', '--format', 'assignments', '--data', data).splitlines()
    return {row['externalId']: row[level] for row in map(json.loads, lines)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('sets', nargs='*', default=list(SETS))
    options.add_argument('--shuffle', type=int, default=0)
    chosen = options.parse_args()
    evaluate = product.evaluator('evaluate_cluster').evaluate
    for name in chosen.sets:
        articles = product.rows('clustering', 'dev', name + '.jsonl.gz')
        gold = {a['id']: a['cluster'] for a in articles}
        with product.Folder() as folder:
            first = groups(articles, SETS[name], folder)
            print(name, SETS[name], json.dumps(evaluate(gold, first)), flush=True)
            for seed in range(chosen.shuffle):
                mixed = list(articles)
                random.Random(seed).shuffle(mixed)
                other = groups(mixed, SETS[name], folder)
                moved = evaluate({i: first.get(i, i) for i in gold}, other)['bcubed'][2]
                print(name, f'order {seed}', json.dumps(evaluate(gold, other)), f'moved {100 - moved:.1f} %', flush=True)


if __name__ == '__main__':
    main()
