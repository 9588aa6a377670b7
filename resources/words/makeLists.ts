// Makes electron/core/words/lists/*.ts from the dictionaries of two dependencies. Run it after raising either version:
//   ELECTRON_RUN_AS_NODE=1 <electron> resources/words/makeLists.ts
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise'

const root = new URL('../../', import.meta.url)
const harperWasm = new URL('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm', root)

const lexicon = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } })
  .one.lexicon
const tagged = Object.entries(lexicon)
  .filter(([word]) => /^[a-z]+$/.test(word))
  .map(([word, tags]) => ({ word, tags: [tags].flat() }))

const isName = (tags: readonly string[]) =>
  tags.some((tag) => /^(First|Male|Female)Name$/.test(tag))
const isAnyName = (tags: readonly string[]) => isName(tags) || tags.includes('LastName')
const isPlace = (tags: readonly string[]) =>
  tags.some((tag) => /^(City|Country|Region|Place|Demonym)$/.test(tag))

/** Base words of Harper's dictionary: lines such as `garden/~NSgVGd>J`; capitalised lines are proper nouns. */
const harperLines = readFileSync(harperWasm, 'latin1').match(/^[A-Za-z]+\/[^\n\r ]*$/gm) ?? []
const harperBases = harperLines.map((line) => line.split('/')[0] ?? '')
const lowerCase = harperBases.filter((word) => /^[a-z]{2,14}$/.test(word))

const harperWords = new Set(lowerCase)
const notEveryday = /^(ProperNoun|Organization|Abbreviation|Currency|Unit|Emoticon|SportsTeam)$/
const common = tagged
  .filter(
    ({ tags }) => !isAnyName(tags) && !isPlace(tags) && !tags.some((tag) => notEveryday.test(tag)),
  )
  .map(({ word }) => word)
  .filter((word) => word === 'a' || word === 'i' || isHarperWord(word))
const verbs = tagged
  .filter(({ tags }) => tags.some((tag) => /^(PastTense|PresentTense)$/.test(tag)))
  .map(({ word }) => word)
const commonSet = new Set(common)

function isHarperWord(word: string): boolean {
  if (word.length === 2) return harperWords.has(word) && /[aeiouy]/.test(word)
  return [word, ...stemsOf(word)].some((form) => harperWords.has(form))
}

function stemsOf(word: string): readonly string[] {
  return ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly', 'r', 'y', 'ies', 'ied', 'est']
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 2)
    .flatMap((ending) => {
      const stem = word.slice(0, -ending.length)
      return [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/, '$1')]
    })
}

function withoutInflections(words: readonly string[]): readonly string[] {
  const all = new Set(words)
  const stems = (word: string) =>
    ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly', 'r', 'y']
      .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 4)
      .flatMap((ending) => [
        word.slice(0, -ending.length),
        ...(ending === 'ing' ? [`${word.slice(0, -3)}e`] : []),
      ])
  return [...all].filter((word) => !stems(word).some((stem) => all.has(stem) && stem !== word))
}

const wrap = (words: readonly string[]) =>
  [...new Set(words)]
    .sort()
    .join(' ')
    .replace(/(.{1,96})(?: |$)/g, '$1\n')
    .trimEnd()

function write(file: string, name: string, promise: string, words: readonly string[]): void {
  const text = `/** ${promise} Made by resources/words/makeLists.ts; sources and licences are in resources/words/README.md. */
export const ${name} = \`
${wrap(words)}
\`
`
  writeFileSync(new URL(`electron/core/words/lists/${file}.ts`, root), text)
  console.log(file, new Set(words).size, text.length)
}

write('commonWords', 'commonWords', 'Everyday English words.', common)
write('verbForms', 'verbForms', 'Verbs as they follow a person: led, sings.', verbs)
write(
  'rareWords',
  'rareWords',
  'The rest of the English dictionary, base forms.',
  withoutInflections(lowerCase.filter((word) => !commonSet.has(word))),
)
write(
  'givenNames',
  'givenNames',
  'First names from many countries.',
  tagged.filter(({ tags }) => isName(tags)).map(({ word }) => word),
)
write(
  'placeNames',
  'placeNames',
  'Places and peoples.',
  tagged.filter(({ tags }) => isPlace(tags)).map(({ word }) => word),
)
write(
  'familyNames',
  'familyNames',
  'Surnames.',
  tagged.filter(({ tags }) => tags.includes('LastName')).map(({ word }) => word),
)
write('properWords', 'properWords', 'Other words that are written with a capital.', [
  ...tagged
    .filter(({ tags }) =>
      tags.some((tag) => /^(ProperNoun|Organization|SportsTeam|WeekDay|Month|Date)$/.test(tag)),
    )
    .map(({ word }) => word),
])
