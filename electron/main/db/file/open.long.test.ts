import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  madeUpOperator,
  madeUpPupil,
  openScratch,
  scratchFolder,
  scratchKey,
} from '../../testing/scratchRecords.ts'
import { listOperators, saveOperator } from '../tables/operators.ts'
import { listPupils, savePupils } from '../tables/pupils.ts'
import { newestVersion } from './migrate.ts'
import type { Migration } from './migration.ts'
import { migrations } from './migrations/steps.ts'
import { openDatabase } from './open.ts'

const opener = fileURLToPath(new URL('./open.ts', import.meta.url))
const otherKey = Buffer.alloc(32, 8)

function newFile(): string {
  return join(scratchFolder(), 'school.db')
}

function digest(file: string): string {
  return ['', '-wal']
    .map((part) => file + part)
    .map((part) =>
      existsSync(part) ? createHash('sha256').update(readFileSync(part)).digest('hex') : '-',
    )
    .join(' ')
}

/** A file as a power cut leaves it: the last commits are in the log only. Taken while it is open. */
function cutOff(file: string, fill: (db: ReturnType<typeof openScratch>) => void): string {
  const db = openScratch(file)
  fill(db)
  const left = newFile()
  copyFileSync(file, left)
  copyFileSync(`${file}-wal`, `${left}-wal`)
  db.close()
  return left
}

test('every open obeys every pragma, the second one too', () => {
  const file = newFile()
  openScratch(file).close()
  const db = openScratch(file)
  const read = (name: string) => db.pragma(name, { simple: true })
  expect({
    locking: read('locking_mode'),
    journal: read('journal_mode'),
    synchronous: read('synchronous'),
    foreignKeys: read('foreign_keys'),
    recursiveTriggers: read('recursive_triggers'),
    trustedSchema: read('trusted_schema'),
    secureDelete: read('secure_delete'),
    cellSizeCheck: read('cell_size_check'),
    tempStore: read('temp_store'),
  }).toEqual({
    locking: 'exclusive',
    journal: 'wal',
    synchronous: 2,
    foreignKeys: 1,
    recursiveTriggers: 1,
    trustedSchema: 0,
    secureDelete: 1,
    cellSizeCheck: 1,
    tempStore: 2,
  })
  db.close()
})

test('every table is strict', () => {
  const db = openScratch()
  const tables = db
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    .all()
  const loose = tables.filter(
    (table) => /^(?!sqlite_)/.test(Object(table).name) && Object(table).strict !== 1,
  )
  expect(tables.length).toBeGreaterThan(10)
  expect(loose).toEqual([])
  db.close()
})

test('what was saved is there after closing and opening again', () => {
  const file = newFile()
  const operator = madeUpOperator()
  const db = openScratch(file)
  saveOperator(db, operator)
  db.close()
  const again = openScratch(file)
  expect(listOperators(again)).toEqual([operator])
  again.close()
})

test('a wrong key opens nothing and leaves every byte, even commits that are only in the log', () => {
  const file = cutOff(newFile(), (db) => saveOperator(db, madeUpOperator()))
  const before = digest(file)
  expect(openDatabase(file, otherKey)).toEqual({ ok: false, error: { kind: 'wrongKey' } })
  expect(digest(file)).toBe(before)
  const db = openScratch(file)
  expect(listOperators(db)).toHaveLength(1)
  db.close()
})

test('records of a newer studio are refused and keep every byte', () => {
  const known = newestVersion(migrations)
  const file = cutOff(newFile(), (db) => db.pragma(`user_version = ${known + 3}`))
  const before = digest(file)
  const opened = openDatabase(file, scratchKey)
  expect(opened).toEqual({ ok: false, error: { kind: 'newerVersion', found: known + 3, known } })
  expect(digest(file)).toBe(before)
})

test('a single changed bit anywhere after the first page is called damage, and nothing is touched', () => {
  const file = newFile()
  const db = openScratch(file)
  savePupils(
    db,
    Array.from({ length: 300 }, () => madeUpPupil()),
  )
  db.close()
  const sound = readFileSync(file)
  for (let at = 4096 + 57; at < sound.length; at += 4096) {
    const flipped = Buffer.from(sound)
    flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at)
    writeFileSync(file, flipped)
    expect(openDatabase(file, scratchKey)).toEqual({ ok: false, error: { kind: 'damaged' } })
    expect(readFileSync(file).equals(flipped)).toBe(true)
  }
})

test('a file cut short is refused and not cut further', () => {
  const file = newFile()
  openScratch(file).close()
  const half = readFileSync(file).subarray(0, 9000)
  writeFileSync(file, half)
  expect(openDatabase(file, scratchKey)).toEqual({ ok: false, error: { kind: 'damaged' } })
  expect(readFileSync(file).equals(half)).toBe(true)
})

test('an emptied file whose log is left is refused, for SQLite would throw the log away', () => {
  const file = cutOff(newFile(), (db) => saveOperator(db, madeUpOperator()))
  writeFileSync(file, '')
  const before = digest(file)
  expect(openDatabase(file, scratchKey)).toEqual({ ok: false, error: { kind: 'damaged' } })
  expect(digest(file)).toBe(before)
})

test('something that is no database at all is refused and kept', () => {
  const file = newFile()
  writeFileSync(file, 'Dear Mrs Hale, '.repeat(1000))
  const before = digest(file)
  expect(openDatabase(file, scratchKey)).toEqual({ ok: false, error: { kind: 'wrongKey' } })
  expect(digest(file)).toBe(before)
})

test('records that should be there and are not are not made anew', () => {
  const file = newFile()
  const opened = openDatabase(file, scratchKey, { ifMissing: 'refuse' })
  expect(opened).toEqual({ ok: false, error: { kind: 'missing' } })
  expect(existsSync(file)).toBe(false)
})

test('a folder that is gone is said to be out of reach', () => {
  const opened = openDatabase(join(scratchFolder(), 'gone', 'school.db'), scratchKey)
  expect(opened).toEqual({ ok: false, error: { kind: 'unreachable' } })
})

const secondOpener = `
  const { openDatabase } = await import(process.argv[1])
  const opened = openDatabase(process.argv[2], Buffer.alloc(32, 7))
  console.log(opened.ok ? 'opened' : opened.error.kind)
`

function openElsewhere(file: string): string {
  const args = ['--input-type=module', '-e', secondOpener, opener, file]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim()
}

test('a second studio is told that the records are in use, and gets them once the first has gone', () => {
  const file = newFile()
  const db = openScratch(file)
  expect(openElsewhere(file)).toBe('inUse')
  expect(openDatabase(file, scratchKey)).toEqual({ ok: false, error: { kind: 'inUse' } })
  db.close()
  expect(openElsewhere(file)).toBe('opened')
})

test('a full disk refuses the next commit and loses none before it', () => {
  const file = newFile()
  const db = openScratch(file)
  const pages = Number(db.pragma('page_count', { simple: true }))
  db.pragma(`max_page_count = ${pages + 6}`)
  const kept: string[] = []
  const fill = () => {
    for (;;) {
      const pupil = madeUpPupil({ firstName: 'x'.repeat(100) })
      savePupils(db, [pupil])
      kept.push(pupil.id)
    }
  }
  expect(fill).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }))
  db.close()
  const again = openScratch(file)
  expect(kept.length).toBeGreaterThan(10)
  expect(
    listPupils(again)
      .map((pupil) => pupil.id)
      .sort(),
  ).toEqual([...kept].sort())
  again.close()
})

test('no name can be read in the file or in its log', () => {
  const file = newFile()
  const db = openScratch(file)
  savePupils(db, [madeUpPupil({ firstName: 'Marigold', lastName: 'Thistlewood' })])
  const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)])
  db.close()
  const closed = readFileSync(file)
  for (const words of ['Marigold', 'Thistlewood', 'pupils', 'SQLite format']) {
    expect(bytes.includes(words)).toBe(false)
    expect(closed.includes(words)).toBe(false)
  }
})

const busyWriter = `
  import { writeSync } from 'node:fs'
  const { openScratch, madeUpPupil } = await import(process.argv[1])
  const { savePupils } = await import(process.argv[2])
  const db = openScratch(process.argv[3])
  for (;;) {
    const pupil = madeUpPupil()
    savePupils(db, [pupil])
    writeSync(1, pupil.id + '\\n')
  }
`

/** Kills a studio in the middle of its work, after about this many acknowledged saves. */
function killWhileSaving(file: string, saves: number): Promise<readonly string[]> {
  const modules = ['../../testing/scratchRecords.ts', '../tables/pupils.ts'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  )
  const child = spawn(process.execPath, ['--input-type=module', '-e', busyWriter, ...modules, file])
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (said.split('\n').length > saves) child.kill('SIGKILL')
  })
  return new Promise((done) => child.on('close', () => done(said.split('\n').slice(0, -1))))
}

test('a studio that is killed while it saves loses nothing that it said was saved', async () => {
  const file = newFile()
  const acknowledged: string[] = []
  for (const saves of [1, 7, 23, 60, 120]) {
    acknowledged.push(...(await killWhileSaving(file, saves)))
    const db = openScratch(file)
    const kept = new Set<string>(listPupils(db).map((pupil) => pupil.id))
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    db.close()
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(200)
})

const failing: Migration = {
  version: newestVersion(migrations) + 1,
  name: 'failing',
  up(db) {
    db.exec('CREATE TABLE half (a TEXT) STRICT')
    throw new Error('a slip in a step')
  },
}

test('a step that fails is undone altogether, and a verified copy of what was before lies beside the file', () => {
  const file = newFile()
  const operator = madeUpOperator()
  const db = openScratch(file)
  saveOperator(db, operator)
  db.close()
  expect(() => openDatabase(file, scratchKey, { steps: [...migrations, failing] })).toThrow(
    'a slip',
  )
  const copy = `${file}.version-${newestVersion(migrations)}`
  for (const sound of [file, copy]) {
    const again = openScratch(sound)
    expect(listOperators(again)).toEqual([operator])
    expect(again.pragma('user_version', { simple: true })).toBe(newestVersion(migrations))
    expect(() => again.prepare('SELECT * FROM half')).toThrow('no such table')
    again.close()
  }
  expect(readFileSync(copy).includes('SQLite format')).toBe(false)
})

test('a file that is up to date is not copied', () => {
  const folder = scratchFolder()
  openScratch(join(folder, 'school.db')).close()
  openScratch(join(folder, 'school.db')).close()
  expect(readdirSync(folder).filter((name) => name.includes('version'))).toEqual([])
})
