import { expect, test } from 'vitest'
import { draftOf, photoDraft, pupil, recordsFor } from '../../core/testSchool.ts'
import { savePupils } from '../db/tables/pupils.ts'
import { saveSchool } from '../db/tables/school.ts'
import { openScratch } from '../testing/scratchRecords.ts'
import { schoolWordsIn } from './schoolWords.ts'

test('the proofreader is told the names that stand in the words, however they are written, and no others', () => {
  const db = openScratch()
  const named = (last: number, firstName: string, lastName: string) => ({
    ...pupil,
    id: pupil.id.replace(/.$/, `${last}`) as typeof pupil.id,
    firstName,
    lastName,
  })
  saveSchool(db, { ...recordsFor().school, staff: ['Miss Marlow', 'Mr Quince'] })
  savePupils(db, [named(1, 'Zoë', 'O’Brien-Hale'), named(2, 'Rowan', 'Thistlewood')])
  const told = (text: string, altText = '') =>
    schoolWordsIn(db, { ...draftOf({ ...photoDraft, altText }), text }).toSorted()
  expect(told('ZOE read aloud.')).toEqual(['Zoë'])
  expect(told('The rain stopped.', 'O’BRIEN’s book')).toEqual(['O’Brien-Hale'])
  expect(told('With Miss Marlow in 2 Ash.')).toEqual(['2 Ash', 'Miss Marlow'])
  expect(told('The rain stopped.')).toEqual([])
  expect(told('')).toEqual([])
  db.close()
})

test('a school of twenty thousand names is told in as few words as stand there', () => {
  const db = openScratch()
  saveSchool(db, recordsFor().school)
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    ...pupil,
    id: `00000000-0000-4000-8000-1${String(index).padStart(11, '0')}` as typeof pupil.id,
    firstName: `Name${index}`,
  }))
  savePupils(db, many)
  const draft = { ...draftOf(), text: 'Name7 and Name8 planted beans.' }
  expect(schoolWordsIn(db, draft).toSorted()).toEqual(['Name7', 'Name8'])
  db.close()
})
