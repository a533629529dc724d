#!/usr/bin/env python3
"""unseen_inbox.py [FILE.jsonl]    An inbox that nothing of grouping was fitted on, through `ingest` and `export --format assignments`: news of TimeBank
and AQUAINT, Wikinews of one firm and one maker of aircraft, a war and an earthquake told in short notes, pages of the treebanks, all by their own texts.
With a FILE it writes the labelled articles there (for `grouping measure PAGES file:FILE`) and runs nothing.
Stories are labelled by how the corpora were made (AQUAINT has four subjects, each collected for itself) and by hand for the few companies and cases that
come twice; the note-takers' entries of one event are one story. What may be of one story or not (round-ups of one war) has no label and does not count."""
import gzip, json, re, sys
import product

SUBJECTS = {'elian': r'\bElian\b', 'embassies': r'embass(?:y|ies).{0,200}(?:Kenya|Tanzania)|(?:Kenya|Tanzania).{0,200}embass', 'slepian': r'Slepian|Kopp\b',
            'nato': r'(?:NATO|North Atlantic).{0,400}(?:Poland|Hungary)|Poland.{0,200}(?:NATO|North Atlantic)'}
PAIRS = {'dataproducts': ['timebank/wsj_0471', 'timebank/wsj_0661'], 'weisfield': ['timebank/wsj_0169', 'timebank/wsj_0505'],
         'erbamont': ['timebank/wsj_0032', 'timebank/wsj_0660'], 'gulf': ['timebank/AP900816-0139', 'timebank/WSJ900813-0157', 'timebank/AP900815-0044']}
WIKINEWS = {'iphone 4': r'iPhone 4', 'jobs': r'Steve Jobs (?:on medical|resigns|dies)', 'apple corps': r'Apple Corps', 'tanker': r'tanker', 'iphone': r'iPhone and Apple TV|Cisco sues',
            'a380': r'A380|superjumbo|largest passenger', '787': r'787.*maiden|out first 787|new 787|largest passenger plane$'}
DOUBTFUL = r'^timebank/(?:ABC|CNN|PRI|VOA|ea|ed|NYT19980206|APW19980213|APW19980219)'


def articles():
    for a in product.rows('timeml', 'dev', 'timeml.jsonl.gz'):
        head = re.sub(r'\s+', ' ', a['text'])[:1500]
        story = next((s for s, ids in PAIRS.items() if a['id'] in ids), a['id'])
        if a['id'].startswith('aquaint/'):
            found = [s for s, pattern in SUBJECTS.items() if re.search(pattern, head)]
            story = found[0] if len(found) == 1 else None
        elif re.search(DOUBTFUL, a['id']):
            story = None
        yield dict(id=a['id'], published=a['published'], source=re.sub(r'\W.*|\d.*', '', a['id'].split('/')[1]), lang='en', text=a['text'], story=story)
    for a in product.rows('timeline', 'dev', 'semeval15.articles.jsonl.gz'):
        story = next((s for s, pattern in WIKINEWS.items() if re.search(pattern, a['title'])), a['id'])
        text = a['text'].split('\n', 2)[-1]
        yield dict(id='wikinews/' + a['id'], published=a['published'], title=a['title'], source='Wikinews', lang='en', url=a['url'], text=text, story=story)
    seen = set()
    for case in product.rows('summary', 'dev', 'cases.jsonl.gz'):
        for a in case['articles'] if case['event'] in ('haitian_earthquake', 'swine_flu', 'iraq_war') else []:
            if a['id'] not in seen and len(a['text']) > 200:
                seen.add(a['id'])
                yield dict(id=a['id'], published=a['published'], lang='en', text=a['text'], story=case['event'])
    for name in ('gum.dev', 'gum.train', 'ewt.dev', 'ewt.train'):
        yield from documents(name)


def documents(name):
    held, text = None, []
    with gzip.open(product.need('treebank', 'dev', name + '.conllu.gz'), 'rt', encoding='utf-8') as lines:
        for line in lines:
            if line.startswith('# newdoc id = '):
                if held and len(' '.join(text)) > 300:
                    yield {**held, 'text': ' '.join(text)}
                key = line.split(' = ')[1].strip()
                day = re.search(r'_(\d{4})(\d\d)(\d\d)(?:_|\d{6})', key)
                held, text = dict(id=name[:3] + '/' + key, lang='en', story=key, published='-'.join(day.groups()) if day else None), []
            elif line.startswith('# meta::title = '):
                held['title'] = line.split(' = ', 1)[1].strip()
            elif line.startswith('# meta::dateCreated = ') and re.match(r'\d{4}-\d\d-\d\d$', line.split(' = ')[1].strip()):
                held['published'] = line.split(' = ')[1].strip()
            elif line.startswith('# text = '):
                text.append(line[9:].strip())
    if held:
        yield {**held, 'text': ' '.join(text)}


def main():
    given = list(articles())
    if len(sys.argv) > 1:
        product.write(sys.argv[1], given)
        return
    level = product.evaluator('evaluate_inbox').level
    with product.Folder() as folder:
        product.run('ingest', product.write(folder / 'inbox.jsonl', [product.shown(a) for a in given]), '--data', folder / 'data')
        rows = map(json.loads, product.run('export', '--format', 'assignments', '--data', folder / 'data').splitlines())
        print('unseen inbox, story', json.dumps(level({a['id']: a['story'] for a in given if a['story']}, {r['externalId']: r['story'] for r in rows})))


if __name__ == '__main__':
    main()
