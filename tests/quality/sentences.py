#!/usr/bin/env python3
"""sentences.py [GOLD.jsonl]    Are the events of the timelines true? Labelled sentences through `ingest` and `export`, full and short timeline.
GOLD: what `assertions gold` of tests/NewsTracker.Benchmarks writes (labels never fitted on), by set; without it the 385 sentences of the test material (fitted).
With MISSES=FILE the gold events whose day is not found are listed there, with what stands for them."""
import gzip, json, os, sys
import product


def page(name, folder):
    (folder / name).write_bytes(gzip.open(product.need('extraction/dev/html', name + '.gz')).read())


def export(data, *options):
    return [json.loads(l) for l in product.run('export', '--format', *options, '--data', data).splitlines() if l.strip()]


def texts_of(gold, folder):
    folder.mkdir()
    rows = []
    for article in gold:
        if article['text'] is None:
            page(article['id'], folder)
        else:
            rows.append(dict(id=article['id'], title=article['title'], outlet=article['outlet'], published=article['published'] or None, language='en',
                             text=article['text']))
    product.write(folder / 'texts.jsonl', rows)
    return folder


def main():
    judge = product.evaluator('evaluate_sentences')
    gold = [json.loads(l) for l in open(sys.argv[1], encoding='utf-8')] if len(sys.argv) > 1 else product.rows('sentences/dev/sentences.jsonl.gz')
    with product.Folder() as folder:
        data = folder / 'data'
        product.run('ingest', texts_of(gold, folder / 'articles'), '--data', data)
        full = judge.events(export(data, 'json', '--full-timeline', '--sub-stories'))
        short = judge.events(export(data, 'json', '--sub-stories'))
        articles = {}
        for row in export(data, 'articles'):
            row['article'], row['text'] = row.get('article', row.get('id')), row.get('text') or ''
            articles[row.get('externalId') or (row.get('file') or '').split('/')[-1]] = row
    for name in sorted({a.get('set', 'test material') for a in gold}):
        rows = [a for a in gold if a.get('set', 'test material') == name]
        for view, events in (('full', full), ('short', short)):
            print(name, view, json.dumps(judge.score(rows, articles, events)))
    if 'MISSES' in os.environ:
        product.write(os.environ['MISSES'], misses(judge, gold, articles, full))


def misses(judge, gold, articles, events):
    for article in gold:
        known = articles.get(article['id'])
        for row in article['sample']:
            span = known and judge.spans(known['text'], row['sentence'])
            if not span or not row['start'] or row['kind'] not in ('event', 'planned'):
                continue
            told = [e for b, f, e in events.get(known['article'], []) if min(f, span[1]) - max(b, span[0]) >= .5 * (span[1] - span[0])]
            if not told or not all(judge.near(e, row) for e in told):
                yield dict(article=article['id'], published=article.get('published'), sentence=row['sentence'], kind=row['kind'], start=row['start'], end=row['end'],
                           told=[(e['start'], e['end'], e['dateFrom'], e['text'][:80]) for e in told])


if __name__ == '__main__':
    main()
