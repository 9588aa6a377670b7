import { expect, test } from 'vitest'
import { newestVersion, versionOf } from './migrate.ts'
import { steps } from './migrations/steps.ts'
import { openScratch } from './scratchRecords.ts'

test('the steps count up from one without a gap, and a new file stands at the last of them', () => {
  expect(steps.map((step) => step.version)).toEqual(steps.map((_step, index) => index + 1))
  const db = openScratch()
  expect(versionOf(db)).toBe(newestVersion(steps))
  db.close()
})

test('opening again with one step more runs that step alone', () => {
  const ran: string[] = []
  const more = {
    version: steps.length + 1,
    name: 'more',
    up: () => ran.push('more'),
  }
  const db = openScratch()
  const file = db.name
  db.close()
  openScratch(file, { steps: [...steps, more] }).close()
  openScratch(file, { steps: [...steps, more] }).close()
  expect(ran).toEqual(['more'])
})

test('a step that leaves a row pointing at nothing is undone', () => {
  const careless = {
    version: steps.length + 1,
    name: 'careless',
    up: (db: ReturnType<typeof openScratch>) =>
      db.exec(`CREATE TABLE loose (pupil TEXT REFERENCES pupils (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
        INSERT INTO loose VALUES ('nobody')`),
  }
  const db = openScratch()
  const file = db.name
  db.close()
  expect(() => openScratch(file, { steps: [...steps, careless] })).toThrow('point at nothing')
  const again = openScratch(file)
  expect(versionOf(again)).toBe(steps.length)
  again.close()
})
