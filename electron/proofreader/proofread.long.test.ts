import { expect, test } from 'vitest'
import { harperBinary, loadGrammar } from './harper.ts'
import { proofread } from './proofread.ts'

const grammar = await loadGrammar(harperBinary())
const asks = async (text: string, schoolWords: readonly string[] = []) =>
  (await proofread({ text, altTexts: [] }, schoolWords, grammar)).map(
    ({ effect, kind, text: slip, fix }) => `${effect} ${kind} ${slip} → ${fix}`,
  )

test.each([
  ['We was so proud of our pupils.', 'ask grammar was → were'],
  ['Their going on a trip to the coast.', "ask grammar Their → They're"],
  ['We could of stayed all day.', 'ask grammar could of → could have'],
  ['It was definately the best trip.', 'ask spelling definately → definitely'],
  ['A apple a day.', 'ask grammar A → An'],
  ['We visited the theater today.', 'ask spelling theater → theatre'],
])('%s', async (text, finding) => {
  expect(await asks(text)).toEqual([finding])
})

test.each([
  'What a colourful programme of events in our EYFS classroom.',
  'KS1 organised a visit to the theatre with our SENCO.',
  'Our Numicon and phonics lessons were great. #PrimaryRocks',
  'We thanked @PrimaryWestern for the news at https://www.bbc.co.uk today.',
  "Our pantomime is Dick Whittington. Scunthorpe's analysis club meets on Friday.",
])('nothing is wrong with: %s', async (text) => {
  expect(await asks(text)).toEqual([])
})

test('the school’s own words are right as they are written', async () => {
  expect(await asks('We saw zorbly at work.')).toHaveLength(1)
  expect(await asks('We saw zorbly at work.', ['zorbly'])).toEqual([])
})

test('a reason is told in quotation marks, not in marks for programmers', async () => {
  const text = 'We visited the theater. It was definately fun, and we sang too songs.'
  const findings = await proofread({ text, altTexts: [] }, [], grammar)
  expect(findings.length).toBeGreaterThanOrEqual(2)
  expect(findings.map(({ reason }) => reason).join()).toContain('“theater”')
  expect(findings.map(({ reason }) => reason).join()).not.toContain('`')
})

test('a finding after an emoji stands where its word stands', async () => {
  const [finding] = await proofread({ text: '🌟🌟 We was happy.', altTexts: [] }, [], grammar)
  expect(finding?.start).toBe(8)
})

test('a long unknown word is asked about without a long search', async () => {
  expect(await asks('We studied the floccinaucinihilipilificationing of fish.')).toHaveLength(1)
})
