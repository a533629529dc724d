#!/usr/bin/env python3
"""timexes.py    Value and relaxed F1 of date expressions through `extract` of JSON Lines."""
import json
import product


def main():
    articles = product.rows('timex', 'dev', 'articles.jsonl.gz')
    with product.Folder() as folder:
        given = product.write(folder / 'articles.jsonl', [product.shown(a) for a in articles])
        read = [json.loads(line) for line in product.run('extract', given).splitlines()]
    evaluate = product.evaluator('evaluate_timex').evaluate
    print(json.dumps(evaluate({a['id']: a for a in articles}, {r['externalId']: r for r in read if r.get('externalId')})))


if __name__ == '__main__':
    main()
