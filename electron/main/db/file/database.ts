import type BetterSqlite from 'better-sqlite3'
import type { ComputerEvent, SchoolEvent } from '../../../core/auditReach.ts'
import type { Day, Instant } from '../../../core/day.ts'
import type { OperatorId } from '../../../core/operator.ts'

/** The open, encrypted file itself: its pragmas, its schema, its copies. Nobody outside main/db holds one. */
export type Database = BetterSqlite.Database

/** A question to the records. */
export interface ReadingStatement {
  get(...values: readonly unknown[]): unknown
  all(...values: readonly unknown[]): unknown[]
  iterate(...values: readonly unknown[]): IterableIterator<unknown>
  pluck(): ReadingStatement
  raw(): ReadingStatement
}

/** A question or a change. */
export interface WritingStatement extends ReadingStatement {
  run(...values: readonly unknown[]): { readonly changes: number }
  pluck(): WritingStatement
  raw(): WritingStatement
}

/** As much of the records as is needed to read them: whoever holds no more cannot change a row. */
export interface ReadableDatabase {
  /** False once the records are shut, as a lock does at once. */
  readonly open: boolean
  prepare(sql: string): ReadingStatement
}

declare const writable: unique symbol
/** Records that may be changed, as the functions of db/tables take them. Outside main/db only an act is given one: {@link Write}. */
export interface WritableDatabase extends ReadableDatabase {
  readonly [writable]: true
  prepare(sql: string): WritingStatement
  exec(sql: string): unknown
  /** A part that holds altogether or not at all, within what is under way. */
  transaction<T>(part: () => T): () => T
}

/**
 * What an act is given to change the records with, for as long as it runs. Its time and its ids are the act's own: when the
 * act is run again it gets the same ones, and so changes the same rows in the same way.
 */
export interface Write extends WritableDatabase {
  readonly now: Instant
  /** Today where the school is, at the time of the act. */
  readonly today: Day
  newId(): string
  /** Writes one line of the audit, for good, in the name of whoever did it; null is the studio itself. */
  audit(actor: OperatorId | null, event: SchoolEvent | ComputerEvent): void
  /** Has done what is no row, such as telling somebody, once the act is on the disk; never where it came to nothing. */
  afterwards(then: () => void): void
}

/** The school's records, open: everybody may read in them, and there is one way to write. */
export interface OpenRecords extends ReadableDatabase {
  /**
   * Does what belongs together: all of it is kept, with its lines of the audit, or none. An act within an act is part of it.
   * Whatever is no row, such as a file, a picture in memory or a word to another process, waits until the act is done.
   */
  write<T>(act: (write: Write) => T): T
  /** Told after each act that wrote lines of the audit, once it is on the disk. */
  whenAuditGrows(told: () => void): void
  close(): void
}

/** The same file, for what changes it inside main/db. */
export function asWritable(file: Database): WritableDatabase {
  return file as Database & WritableDatabase
}
