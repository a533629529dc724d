#!/usr/bin/env python3
"""timeline.py [TOPIC...]    Date F1, AR1, AR2 on T17 through `ingest --story` and `export --format json --full-timeline`.
As usual on this set, the number of dates, the first and the last day and the mean number of sentences a date are given: the most salient dates are kept."""
import collections, json, sys
import product


def timeline(events, gold):
    first, last = min(gold), max(gold)
    by_day = collections.defaultdict(list)
    for event in events:
        if event['precision'] == 'day' and event['start'] and first <= event['start'] <= last:
            by_day[event['start']].append(event)
    length = max(1, round(sum(map(len, gold.values())) / len(gold)))
    days = sorted(by_day, key=lambda d: (-max(e['salience'] for e in by_day[d]), d))[:len(gold)]
    return {d: [e['text'] for e in sorted(by_day[d], key=lambda e: -e['salience'])[:length]] for d in days}


def main():
    gold = product.rows('timeline', 'dev', 't17.timelines.jsonl.gz')
    articles = product.rows('timeline', 'dev', 't17.articles.jsonl.gz')
    topics = sys.argv[1:] or sorted({g['topic'] for g in gold})
    gold = [g for g in gold if g['topic'] in topics]
    predicted = {}
    for topic in topics:
        with product.Folder() as folder:
            story = product.story_of([product.shown(a) for a in articles if a['topic'] == topic], folder, '--full-timeline', title=topic)
        for g in gold:
            if g['topic'] == topic:
                predicted[g['id']] = timeline(story['timeline'], g['timeline'])
        print(topic, len(story['articles']), 'articles', len(story['timeline']), 'events', flush=True)
    result, each = product.evaluator('evaluate_timeline').evaluate(gold, predicted)
    for name, scores in each:
        print(name, {k: round(2 * p * r / (p + r), 3) if p + r else 0 for k, (p, r) in scores.items()})
    print(json.dumps(result))


if __name__ == '__main__':
    main()
