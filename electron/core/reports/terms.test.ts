import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Day } from '../day.ts'
import { termsUpTo } from './terms.ts'

test('the term of today comes first, then those before it', () => {
  expect(termsUpTo(Day.parse('2026-11-22'), 4).map(({ name }) => name)).toEqual([
    'Autumn term 2026',
    'Summer term 2026',
    'Spring term 2026',
    'Autumn term 2025',
  ])
})

test('every day lies in the first of its terms, and no two terms share a day', () => {
  const days = fc
    .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2090-12-31') })
    .map((at) => Day.parse(at.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(days, (day) => {
      const terms = termsUpTo(day, 5)
      expect(terms[0]?.from && terms[0].from <= day && day <= terms[0].to).toBe(true)
      for (const [index, term] of terms.slice(1).entries()) {
        expect(term.to < (terms[index]?.from ?? '')).toBe(true)
      }
    }),
  )
})
