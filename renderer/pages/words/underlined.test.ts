import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../../electron/core/words/finding.ts'
import { underlined } from './underlined.ts'

const finding = (start: number, end: number): Finding => ({
  rule: 'P7',
  effect: 'ask',
  kind: 'grammar',
  where: { part: 'text' },
  start,
  end,
  text: '',
  fix: null,
  reason: null,
})

test('the stretches together are the text, whatever was found', () => {
  const place = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(place), (text, findings) => {
      const within = findings.filter(({ end }) => end <= text.length)
      const stretches = underlined(text, within)
      expect(stretches.map(({ words }) => words).join('')).toBe(text)
    }),
  )
})

test('a finding underlines its own words', () => {
  const slip = finding(9, 12)
  expect(underlined('We had a gr8 day', [slip])[1]).toEqual({
    at: 9,
    words: 'gr8',
    effect: 'ask',
    finding: slip,
  })
})

test('where a word must change and is asked about, it is underlined as what must change', () => {
  const asked = finding(7, 10)
  const refused: Finding = { ...asked, effect: 'refuse', kind: 'textSpeak' }
  for (const both of [
    [asked, refused],
    [refused, asked],
  ])
    expect(underlined('So fun lol', both)[1]?.finding).toBe(refused)
})
