import { expect, test } from 'vitest'
import { Day } from '../day.ts'
import { readYearGroup, yearGroupOfAge, yearGroupOfClass } from './yearGroup.ts'

test.each([
  [
    '3',
    [
      'Year 3',
      'Y3',
      'Yr 3',
      'Yr3',
      '3',
      '03',
      '3.0',
      'year 3',
      'NC Year 3',
      '3rd Year',
      'Year Group 3',
    ],
  ],
  ['R', ['R', 'Rec', 'Reception', 'YR', 'Year R', 'FS2', '0', 'Foundation 2']],
  ['Nursery', ['Nursery', 'N', 'N1', 'N2', 'FS1', 'Pre-school']],
] as const)('year %s has many names', (year, cells) => {
  for (const cell of cells) expect(readYearGroup(cell)).toEqual({ kind: 'year', year })
})

test('a class of two years is mixed, a secondary year or a stray word is another thing, and a blank is blank', () => {
  for (const cell of ['3/4', 'Year 3/4', 'R/1', 'Y1 and Y2', '5-6'])
    expect(readYearGroup(cell).kind).toBe('mixed')
  for (const cell of ['7', 'Year 12', '33', 'Oak', '-1'])
    expect(readYearGroup(cell).kind).toBe('other')
  expect(readYearGroup(' ').kind).toBe('blank')
})

test('a class tells its year where it begins with one and only one', () => {
  for (const [name, year] of [
    ['3 Oak', '3'],
    ['4B', '4'],
    ['R Acorn', 'R'],
    ['Year 6 Elm', '6'],
    ['Reception', 'R'],
    ['Nursery am', 'Nursery'],
  ] as const) {
    expect(yearGroupOfClass(name)).toBe(year)
  }
  for (const name of ['3/4 Oak', 'Rowan', 'Oak', '34', '3-4 Ash', 'Y1/2', ''])
    expect(yearGroupOfClass(name)).toBeNull()
})

test('years begin on the first of September', () => {
  const today = Day.parse('2026-11-22')
  expect(yearGroupOfAge(Day.parse('2021-09-01'), today)).toBe('R')
  expect(yearGroupOfAge(Day.parse('2021-08-31'), today)).toBe('1')
  expect(yearGroupOfAge(Day.parse('2022-09-01'), today)).toBe('Nursery')
  expect(yearGroupOfAge(Day.parse('2015-09-01'), today)).toBe('6')
  expect(yearGroupOfAge(Day.parse('2015-08-31'), today)).toBeNull()
})
