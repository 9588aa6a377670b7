import { expect, test } from 'vitest'
import { Pupil } from '../pupil.ts'
import { pupil, uuid } from '../testSchool.ts'
import { createPupilSearch } from './pupilSearch.ts'

const made = (
  number: number,
  firstName: string,
  lastName: string,
  className: string,
  preferredName: string | null = null,
) => Pupil.parse({ ...pupil, id: uuid(number), firstName, lastName, className, preferredName })
const search = createPupilSearch([
  made(1, 'Zoë', 'Marsh', '3 Oak'),
  made(2, 'Mary-Kate', 'Brook', '4 Elm'),
  made(3, 'Elizabeth', 'Zealby', '4 Elm', 'Libby'),
  made(4, 'Ada', 'Marsh', '4 Elm'),
])
const names = (className: string, typed: string) =>
  search(className, typed).map(({ firstName }) => firstName)

test('with nothing typed the class is shown, by the name that a child is called by', () => {
  expect(names('4 Elm', ' ')).toEqual(['Ada', 'Elizabeth', 'Mary-Kate'])
})

test('any part of any name finds a pupil of any class, the chosen class first', () => {
  expect(names('4 Elm', 'zo')).toEqual(['Zoë'])
  expect(names('3 Oak', 'z')).toEqual(['Zoë', 'Elizabeth'])
  expect(names('4 Elm', 'marsh')).toEqual(['Ada', 'Zoë'])
  expect(names('3 Oak', 'kate')).toEqual(['Mary-Kate'])
  expect(names('3 Oak', 'LIB')).toEqual(['Elizabeth'])
  expect(names('3 Oak', 'libby z')).toEqual(['Elizabeth'])
  expect(names('3 Oak', 'arsh')).toEqual([])
})
