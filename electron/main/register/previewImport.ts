import { createHash, type Hash } from 'node:crypto'
import type { Day } from '../../core/day.ts'
import {
  type Difference,
  differenceOf,
  type RegisterImport,
} from '../../core/register/difference.ts'
import { atOnce, type Strides } from '../../core/strides.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import type { ImportFile } from '../db/tables/imports.ts'
import { readImportRules } from '../db/tables/register.ts'
import { changesSoFar, readRoll } from '../db/tables/roll.ts'

/** What a person chose to import, and what they have answered so far. The rules are the school's own. */
export interface ImportRequest extends Omit<RegisterImport, 'rules'> {
  readonly files: readonly ImportFile[]
}

export interface ImportPreview {
  readonly difference: Difference
  /** Stands for exactly this difference: applying asks for it, so that nobody applies what they have not seen. */
  readonly fingerprint: string
  /** The state of the records of which it is the difference, on a day of the school. */
  readonly of: RecordsState
}

/** Tells one state of the records from every other while they are open. */
export interface RecordsState {
  readonly db: ReadableDatabase
  readonly changes: number
  readonly today: Day
}

export function isStillSo({ db, changes, today }: RecordsState, now: RecordsState): boolean {
  return db === now.db && changes === now.changes && today === now.today
}

export function stateOfRecords(db: ReadableDatabase, today: Day): RecordsState {
  return { db, changes: changesSoFar(db), today }
}

/** What this import would change if it were applied now. Changes nothing. */
export function previewImport(
  db: ReadableDatabase,
  request: ImportRequest,
  today: Day,
): ImportPreview {
  return atOnce(previewInStrides(db, request, today))
}

/**
 * The same, with time for everything else between two steps. What it comes to is the difference from one state of the
 * records: where they change while it works, it begins anew, and where they never stand still for so long, it reads them
 * in one go.
 */
export function* previewInStrides(
  db: ReadableDatabase,
  request: ImportRequest,
  today: Day,
): Strides<ImportPreview> {
  for (let tries = 1; ; tries++) {
    const of = stateOfRecords(db, today)
    const reading = readRoll(db)
    const roll = tries < mostTries ? yield* reading : atOnce(reading)
    const rules = readImportRules(db)
    const isOneState = changesSoFar(db) === of.changes
    if (!isOneState) continue
    const difference = yield* differenceOf(roll, { ...request, rules }, today)
    const fingerprint = yield* previewFingerprintOf(difference)
    if (changesSoFar(db) === of.changes || tries >= mostTries)
      return { difference, fingerprint, of }
  }
}

const mostTries = 4

/** The SHA-256 of the difference as JSON writes it, taken piece by piece. */
export function* previewFingerprintOf({
  pupils,
  questions,
  problems,
  unchanged,
}: Difference): Strides<string> {
  const hash = createHash('sha256')
  const lists = { pupils, questions, problems }
  let before = '{'
  for (const [name, list] of Object.entries(lists)) {
    hash.update(`${before}"${name}":`)
    yield* addList(hash, list)
    before = ','
  }
  return hash.update(`,"unchanged":${unchanged}}`).digest('hex')
}

function* addList(hash: Hash, list: readonly unknown[]): Strides<void> {
  hash.update('[')
  for (const [at, one] of list.entries()) {
    hash.update(`${at === 0 ? '' : ','}${JSON.stringify(one)}`)
    yield
  }
  hash.update(']')
}
