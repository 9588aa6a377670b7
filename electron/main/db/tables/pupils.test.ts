import { expect, test } from 'vitest'
import { madeUpPupil, openScratch } from '../../testing/scratchRecords.ts'
import { findPupil, listPupils, savePupils } from './pupils.ts'

test('pupils come back as they were saved, by surname', () => {
  const db = openScratch()
  const young = madeUpPupil({ lastName: 'Ashby', yearGroup: 'R', neverShown: true })
  const old = madeUpPupil({ lastName: 'Young', preferredName: 'Goldie', distinctiveName: true })
  savePupils(db, [old, young])
  expect(listPupils(db)).toEqual([young, old])
  expect(findPupil(db, old.id)).toEqual(old)
  expect(findPupil(db, madeUpPupil().id)).toBeNull()
  db.close()
})

test('saving a pupil again brings every column up to date', () => {
  const db = openScratch()
  const before = madeUpPupil()
  const { id } = before
  const after = madeUpPupil({
    id,
    firstName: 'Sorrel',
    preferredName: 'Sol',
    lastName: 'Dunn',
    className: 'Beech',
    yearGroup: '4',
    distinctiveName: true,
    neverShown: true,
  })
  savePupils(db, [before])
  savePupils(db, [after])
  expect(listPupils(db)).toEqual([after])
  db.close()
})

test('of many pupils all are saved or none', () => {
  const db = openScratch()
  const good = madeUpPupil()
  const impossible = { ...madeUpPupil(), lastName: null as unknown as string }
  expect(() => savePupils(db, [good, impossible])).toThrow('NOT NULL')
  expect(listPupils(db)).toEqual([])
  db.close()
})
