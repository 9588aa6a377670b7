import { expect, test } from 'vitest'
import { Day } from '../day.ts'
import { PupilId, type YearGroup } from '../pupil.ts'
import { pupil, uuid } from '../testSchool.ts'
import type { KnownPupil } from './roll.ts'
import { plannedRollOver, suggestedClasses } from './rollOver.ts'

const september = Day.parse('2027-09-01')
const { id: _id, ...facts } = pupil

function known(
  number: number,
  yearGroup: YearGroup,
  className: string,
  leftOn: Day | null = null,
): KnownPupil {
  const standing = {
    pupil: { ...facts, yearGroup, className },
    registerId: String(number),
    bornOn: null,
    leftOn,
  }
  return { id: PupilId.parse(uuid(number)), standing }
}

test('every pupil goes a year up, Year 6 leaves, and nobody who left before is touched', () => {
  const roll = [
    known(1, 'R', 'R Acorn'),
    known(2, '5', '5 Beech'),
    known(3, '6', '6 Chestnut'),
    known(4, '6', '6 Chestnut', Day.parse('2026-07-20')),
  ]
  const planned = plannedRollOver(roll, new Map([['R Acorn', '1 Hazel']]), september)
  expect(
    planned.map(({ after }) => [after.pupil.yearGroup, after.pupil.className, after.leftOn]),
  ).toEqual([
    ['1', '1 Hazel', null],
    ['6', '5 Beech', null],
    ['6', '6 Chestnut', september],
  ])
  expect(planned.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
    ['movedYear', 'movedClass'],
    ['movedYear'],
    ['left'],
  ])
})

test('the next class is the only one of the year above, else the same name a year on', () => {
  const roll = [
    known(1, 'R', 'R Acorn'),
    known(2, '1', '1 Hazel'),
    known(3, '2', '2 Oak'),
    known(4, '3', '3 Oak'),
    known(5, '3', '3 Elm'),
    known(6, '6', '6 Ash'),
  ]
  expect(Object.fromEntries(suggestedClasses(roll))).toEqual({
    'R Acorn': '1 Hazel',
    '1 Hazel': '2 Oak',
    '2 Oak': '3 Oak',
    '3 Oak': '4 Oak',
    '3 Elm': '4 Elm',
    '6 Ash': '6 Ash',
  })
})
