import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

const fieldsOf = (line: string) => line.replace(/^\uFEFF/, '').replace(/\r\n$/, '')

test('a table is UTF-8 with its mark, comma and CRLF', () => {
  expect(
    csvOf([
      ['Day', 'Posts'],
      ['2026-11-22', 3],
      [null, 0],
    ]),
  ).toBe('\uFEFFDay,Posts\r\n2026-11-22,3\r\n,0\r\n')
})

test('quotes, commas and line breaks stay inside their cell', () => {
  expect(fieldsOf(csvOf([['a,b', 'say "yes"', 'two\nlines']]))).toBe(
    '"a,b","say ""yes""","two\nlines"',
  )
})

test.each(['=1+1', '+44', '-1', '@name', '\tx', '\r=x'])(
  'a spreadsheet never takes %j for a formula',
  (text) => {
    expect(
      fieldsOf(csvOf([[text]]))
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true)
  },
)

test('a number stays a number, even below nothing', () => {
  expect(fieldsOf(csvOf([[-3]]))).toBe('-3')
})

test('property: whatever the cells hold, none begins as a formula does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fieldsOf(csvOf([[text]])).replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
    }),
  )
})
