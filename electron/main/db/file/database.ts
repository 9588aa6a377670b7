import type BetterSqlite from 'better-sqlite3'

/** The open, encrypted records of the school. Only the files of this folder speak SQL to it. */
export type Database = BetterSqlite.Database
