import { expect, test } from 'vitest'
import { policyDefaults, type School } from '../../../core/school.ts'
import { openScratch } from '../../testing/scratchRecords.ts'
import { readSchool, saveSchool } from './school.ts'

const school: School = {
  ...policyDefaults,
  name: 'Example Primary School',
  practice: true,
  staff: ['Miss Marlow', 'Mr Adeyemi'],
}

test('before it is set up there is no school', () => {
  const db = openScratch()
  expect(readSchool(db)).toBeNull()
  db.close()
})

test('there is one school, as it was last saved', () => {
  const db = openScratch()
  saveSchool(db, school)
  expect(readSchool(db)).toEqual(school)
  const changed = { ...school, practice: false, adultsMayBeShown: true, staff: ['Mr Adeyemi'] }
  saveSchool(db, changed)
  expect(readSchool(db)).toEqual(changed)
  db.close()
})
