import { expect, test } from 'vitest'
import { sentencesIn, sentencesOf } from './sentences.mjs'

const root = new URL('../..', import.meta.url).pathname
const all = sentencesOf(root)
const found = (what: RegExp) =>
  all.filter(({ says }) => what.test(says)).map(({ file, line, says }) => `${file}:${line} ${says}`)

test('the lines that a person reads are found, hundreds of them, with their places', () => {
  expect(all.length).toBeGreaterThan(1000)
  const source = `const a = <p className="two words" title="Face one">All is well</p>\nthrow new Error('For nobody here')`
  expect(sentencesIn('one.tsx', source)).toEqual([
    { file: 'one.tsx', line: 1, says: 'Face one' },
    { file: 'one.tsx', line: 1, says: 'All is well' },
  ])
})

test('the studio says draft, permission and uncover, as an office does', () => {
  expect(found(/leave up|\bbares? |\bbare\b|in the making|\blet go\b/i)).toEqual([])
})

test('no line shows a moment as a computer writes it', () => {
  expect(found(/\d{4}-\d\d-\d\dT/)).toEqual([])
})

test('no line shows a name out of the code', () => {
  const ours = /(?<![\w.@/#…-])[a-z]+[A-Z][a-z]+\w*(?![\w(])/
  expect(found(ours)).toEqual([])
})
