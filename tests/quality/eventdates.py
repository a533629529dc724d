#!/usr/bin/env python3
"""eventdates.py    Strict F and date accuracy on SemEval-2015 task 4, through `ingest --story` and `export --format json --full-timeline`.
One story a corpus; an event is a timeline's when its sentence names the entity. The cited passages are matched to the numbered sentences by offsets."""
import bisect, json, re
import product


def events_of(story, articles):
    """(doc, sentence number, date) of every citation of every event, with the sentence's words."""
    ids = {a['id']: a['externalId'] for a in story['articles']}
    by_id = {a['id']: a for a in articles}
    starts = {}
    for article in articles:
        at, offsets = 0, []
        for sentence in article['sentences']:
            at = article['text'].index(sentence, at)
            offsets.append(at)
            at += len(sentence)
        starts[article['id']] = offsets
    for event in story['timeline']:
        if not event['start']:
            continue
        date = {'month': event['start'][:7], 'year': event['start'][:4]}.get(event['precision'], event['start'])
        for citation in event['citations']:
            doc = ids.get(citation['article'])
            if doc is None or citation['passage'] is None:
                continue
            number = bisect.bisect_right(starts[doc], citation['passage']['start']) - 1
            yield doc, number, date, by_id[doc]['sentences'][number]


def names(sentence, entity):
    """The whole name, or its last word where that one is a name of its own."""
    words = re.findall(r'\w+', entity)
    return any(re.search(r'\b' + re.escape(part) + r'\b', sentence, re.I) for part in {' '.join(words)} | ({words[-1]} if len(words) == 2 and words[-1].isalpha() else set()))


def main():
    gold = product.rows('timeline', 'dev', 'semeval15.timelines.jsonl.gz')
    articles = product.rows('timeline', 'dev', 'semeval15.articles.jsonl.gz')
    predicted = {}
    for corpus in sorted({a['corpus'] for a in articles}):
        own = [a for a in articles if a['corpus'] == corpus]
        with product.Folder() as folder:
            story = product.story_of([product.shown(a) for a in own], folder, '--full-timeline', title=corpus)
        found = list(events_of(story, own))
        for g in gold:
            if g['corpus'] == corpus:
                predicted[g['id']] = [{'date': d, 'doc': doc, 'sentence': n} for doc, n, d, s in found if names(s, g['entity'])]
    print(json.dumps(product.evaluator('evaluate_eventdates').evaluate(gold, predicted)))


if __name__ == '__main__':
    main()
