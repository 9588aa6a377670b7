import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeUpOperator, openScratch, scratchFolder } from '../../testing/scratchRecords.ts'
import { openDatabase } from '../file/open.ts'
import { listOperators, saveOperator } from './operators.ts'
import { setAside } from './setAside.ts'

test('records that a set-up left behind make room for new ones and can still be opened with their own key', () => {
  const folder = scratchFolder()
  const file = join(folder, 'school.db')
  const db = openScratch(join(folder, 'first.db'))
  saveOperator(db, madeUpOperator())
  copyFileSync(db.name, file)
  copyFileSync(`${db.name}-wal`, `${file}-wal`)
  db.close()
  expect(setAside(file)).toBe(true)
  expect(existsSync(file)).toBe(false)
  const fresh = openDatabase(file, Buffer.alloc(32, 8))
  expect(fresh.ok).toBe(true)
  if (fresh.ok) fresh.value.close()
  const earlier = openScratch(`${file}.earlier-1`)
  expect(listOperators(earlier)).toHaveLength(1)
  earlier.close()
})

test('what was set aside before is never overwritten', () => {
  const file = join(scratchFolder(), 'school.db')
  for (let count = 0; count < 3; count += 1) {
    openScratch(file).close()
    setAside(file)
  }
  const names = readdirSync(join(file, '..')).filter((name) => !/-(wal|shm)$/.test(name))
  expect(names.sort()).toEqual([
    'school.db.earlier-1',
    'school.db.earlier-2',
    'school.db.earlier-3',
  ])
})

test('a file whose very making was cut off goes with its journal', () => {
  const folder = scratchFolder()
  const file = join(folder, 'school.db')
  writeFileSync(file, '')
  writeFileSync(`${file}-journal`, 'the pages as they were')
  expect(setAside(file)).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['school.db.earlier-1', 'school.db.earlier-1-journal'])
  openScratch(file).close()
})

test('where there is nothing, nothing is moved', () => {
  const folder = scratchFolder()
  expect(setAside(join(folder, 'school.db'))).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})
