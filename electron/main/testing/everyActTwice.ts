import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../db/file/database.ts'
import { type DoingActs, doActs } from '../db/records.ts'

/** For tests alone: what an act changed, row by row, in its order. */
interface Change {
  readonly table: string
  readonly was: string | null
  readonly is: string | null
}

/**
 * For tests alone: each outermost act is done, taken back, and done again a moment later. Where the second time does not change
 * the same rows in the same way, the act asks something of the world that it was not given, and could not be repeated at
 * another computer.
 */
export const actTwice: DoingActs = (file, once) =>
  file.transaction(() => {
    watch(file)
    file.exec('SAVEPOINT rehearsal')
    once()
    const first = changesIn(file)
    file.exec('ROLLBACK TO rehearsal; RELEASE rehearsal')
    letTheClockMove()
    const answer = once()
    const second = changesIn(file)
    file.exec('DELETE FROM temp.changes; DELETE FROM temp.watching')
    if (!isDeepStrictEqual(first, second)) throw new NotRepeatable(first, second)
    return answer
  })()

class NotRepeatable extends Error {
  constructor(first: readonly Change[], second: readonly Change[]) {
    const at = first.findIndex((change, index) => !isDeepStrictEqual(change, second[index]))
    const place = at === -1 ? first.length : at
    const told = [first[place], second[place]].map((change) => JSON.stringify(change ?? null))
    super(`An act is not the same when it is done again:\n  ${told.join('\n  ')}`)
  }
}

function letTheClockMove(): void {
  const before = Date.now()
  for (let looked = 0; Date.now() === before && looked < 1_000_000; looked += 1);
}

function changesIn(file: Database): readonly Change[] {
  return file
    .prepare<[], Change>('SELECT name AS "table", was, "is" FROM temp.changes ORDER BY n')
    .all()
}

/** Notes whatever happens to a row from here on. This build of SQLite has no sessions, so triggers of this connection do it. */
function watch(file: Database): void {
  file.exec(`CREATE TEMP TABLE IF NOT EXISTS changes (n INTEGER PRIMARY KEY, name TEXT, was TEXT, "is" TEXT);
    CREATE TEMP TABLE IF NOT EXISTS watching (n INTEGER);
    DELETE FROM temp.changes; DELETE FROM temp.watching; INSERT INTO temp.watching VALUES (1)`)
  const tables = file
    .prepare<[], string>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND 'changed ' || name NOT IN (SELECT name FROM temp.sqlite_schema)`,
    )
    .pluck()
    .all()
  for (const table of tables) watchTable(file, table)
}

function watchTable(file: Database, table: string): void {
  const columns = file
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
  const row = (which: string) =>
    `json_array(${columns.map((column) => `quote(${which}."${column}")`).join(', ')})`
  const noted = (when: string, was: string, is: string) => `AFTER ${when} ON main."${table}"
    WHEN EXISTS (SELECT 1 FROM temp.watching)
    BEGIN INSERT INTO changes (name, was, "is") VALUES ('${table}', ${was}, ${is}); END`
  file.exec(`CREATE TEMP TRIGGER "changed ${table}" ${noted('UPDATE', row('OLD'), row('NEW'))};
    CREATE TEMP TRIGGER "added ${table}" ${noted('INSERT', 'NULL', row('NEW'))};
    CREATE TEMP TRIGGER "gone ${table}" ${noted('DELETE', row('OLD'), 'NULL')}`)
}

doActs(actTwice)
