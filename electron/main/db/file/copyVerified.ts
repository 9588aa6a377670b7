import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import type { Database } from './database.ts'
import { encryptedFile } from './encryptedFile.ts'
import { versionOf } from './migrate.ts'

/**
 * Writes a copy of the open database, encrypted with the same key, and opens and checks it before it gets its name.
 * The copy is complete or it is not there. (`backup()` cannot copy an encrypted file; `VACUUM INTO` can.)
 */
export function copyVerified(db: Database, key: Uint8Array, target: string): void {
  const part = `${target}.part`
  rmSync(part, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(part)
    sync(part)
    expectSameRecords(db, part, key)
    renameSync(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function sync(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function expectSameRecords(db: Database, file: string, key: Uint8Array): void {
  const copy = encryptedFile(file, key, 'readOnly')
  try {
    const sound = copy.pragma('integrity_check', { simple: true }) === 'ok'
    const same = JSON.stringify(inventory(copy)) === JSON.stringify(inventory(db))
    if (!sound || !same) throw new Error('The copy does not hold what the database holds.')
  } finally {
    copy.close()
  }
}

/** The version, and how many rows each table has. */
function inventory(db: Database): readonly unknown[] {
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  const count = (table: unknown) =>
    db
      .prepare(`SELECT count(*) FROM "${String(table)}"`)
      .pluck()
      .get()
  return [versionOf(db), tables.map((table) => [table, count(table)])]
}
