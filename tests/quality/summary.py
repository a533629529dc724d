#!/usr/bin/env python3
"""summary.py [--every N]    ROUGE and citations of update summaries through `ingest --story` and `export --format json --max-words BUDGET`, a fresh store a case.
--every N takes every Nth case (there are 401)."""
import argparse, concurrent.futures, json
import product


def summary(case):
    articles = [product.shown(a) for a in case['articles']]
    with product.Folder() as folder:
        story = product.story_of(articles, folder, '--max-words', case['budget_words'])
    if story is None:
        return case['id'], []
    given = {a['id']: a['externalId'] for a in story['articles']}
    return case['id'], [
        {'text': s['text'], 'sources': [given[c['article']] for c in s['citations'] if c['article'] in given]}
        for section in story['sections'] for s in section['sentences']]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument('--every', type=int, default=1)
    cases = product.rows('summary', 'dev', 'cases.jsonl.gz')[::options.parse_args().every]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        predicted = dict(pool.map(summary, cases))
    print(json.dumps(product.evaluator('evaluate_summary').evaluate(cases, predicted)))


if __name__ == '__main__':
    main()
