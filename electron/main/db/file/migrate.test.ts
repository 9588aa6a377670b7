import { expect, test } from 'vitest'
import { openScratch } from '../../testing/scratchRecords.ts'
import type { Database } from './database.ts'
import { newestVersion, versionOf } from './migrate.ts'
import { migrations } from './migrations/steps.ts'

test('the steps only ever count up, and a new file stands at the last of them', () => {
  const versions = migrations.map((step) => step.version)
  expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b))
  const db = openScratch()
  expect(versionOf(db)).toBe(newestVersion(migrations))
  db.close()
})

test('opening again with one step more runs that step alone', () => {
  const ran: string[] = []
  const more = {
    version: newestVersion(migrations) + 1,
    name: 'more',
    up: () => ran.push('more'),
  }
  const db = openScratch()
  const file = db.name
  db.close()
  openScratch(file, { steps: [...migrations, more] }).close()
  openScratch(file, { steps: [...migrations, more] }).close()
  expect(ran).toEqual(['more'])
})

test('a step that leaves a row pointing at nothing is undone', () => {
  const careless = {
    version: newestVersion(migrations) + 1,
    name: 'careless',
    up: (db: Database) =>
      db.exec(`CREATE TABLE loose (pupil TEXT REFERENCES pupils (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
        INSERT INTO loose VALUES ('nobody')`),
  }
  const db = openScratch()
  const file = db.name
  db.close()
  expect(() => openScratch(file, { steps: [...migrations, careless] })).toThrow('point at nothing')
  const again = openScratch(file)
  expect(versionOf(again)).toBe(newestVersion(migrations))
  again.close()
})
