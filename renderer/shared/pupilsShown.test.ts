import { expect, test } from 'vitest'
import { Pupil } from '../../electron/core/pupil.ts'
import { createPupilSearch } from '../../electron/core/register/pupilSearch.ts'
import { pupil, uuid } from '../../electron/core/testSchool.ts'
import { recentFirst } from './pupilsShown.ts'

const called = (number: number, firstName: string, lastName: string, className: string) =>
  Pupil.parse({ ...pupil, id: uuid(number), firstName, lastName, preferredName: null, className })
const anna = called(71, 'Anna', 'Ash', 'Year 1')
const amir = called(72, 'Amir', 'Bell', 'Year 2')
const ada = called(73, 'Ada', 'Cole', 'Year 1')
const roll = [anna, amir, ada]
const first = (typed: string, recent = new Set<typeof anna.id>()) =>
  recentFirst(createPupilSearch(roll)('Year 1', typed), recent).map(({ firstName }) => firstName)

test('who begins like what was typed is found in every class, the class at hand first', () => {
  expect(first('a')).toEqual(['Ada', 'Anna', 'Amir'])
})

test('who is in another photo of the sheet comes first, so that one Enter ticks them again', () => {
  expect(first('a', new Set([amir.id]))).toEqual(['Amir', 'Ada', 'Anna'])
  expect(first('a', new Set([anna.id, amir.id]))).toEqual(['Anna', 'Amir', 'Ada'])
})
