import { Account, type AccountId } from '../../../core/account.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { type Aside, readRows } from '../file/readRows.ts'

const AccountRow = Account.unwrap().pick({ id: true, handle: true, label: true })

/** Adds an account, or brings it up to date with its operators and year groups (P9). */
export function saveAccount(db: WritableDatabase, account: Account): void {
  const { id, handle, label } = account
  db.transaction(() => {
    db.prepare(
      `INSERT INTO accounts (id, handle, label) VALUES (@id, @handle, @label)
       ON CONFLICT (id) DO UPDATE SET handle = excluded.handle, label = excluded.label`,
    ).run({ id, handle, label })
    replaceOperators(db, account)
    replaceYearGroups(db, account)
  })()
}

function replaceOperators(db: WritableDatabase, { id, operators }: Account): void {
  db.prepare('DELETE FROM account_operators WHERE account = ?').run(id)
  const add = db.prepare('INSERT INTO account_operators (account, operator) VALUES (?, ?)')
  for (const operator of operators) add.run(id, operator)
}

function replaceYearGroups(db: WritableDatabase, { id, yearGroups }: Account): void {
  db.prepare('DELETE FROM account_year_groups WHERE account = ?').run(id)
  const add = db.prepare('INSERT INTO account_year_groups (account, year_group) VALUES (?, ?)')
  for (const yearGroup of yearGroups) add.run(id, yearGroup)
}

/** The accounts in the order in which the school added them. */
export function listAccounts(db: ReadableDatabase, aside?: Aside): readonly Account[] {
  const rows = db.prepare('SELECT id FROM accounts ORDER BY rowid').pluck().all()
  return readRows(rows, (id) => readAccount(db, id), aside)
}

export function findAccount(db: ReadableDatabase, id: AccountId): Account | null {
  const found = db.prepare('SELECT 1 FROM accounts WHERE id = ?').get(id)
  return found === undefined ? null : readAccount(db, id)
}

function readAccount(db: ReadableDatabase, id: unknown): Account {
  const row = db.prepare('SELECT id, handle, label FROM accounts WHERE id = ?').get(id)
  const operators = db
    .prepare('SELECT operator FROM account_operators WHERE account = ? ORDER BY rowid')
    .pluck()
    .all(id)
  const yearGroups = db
    .prepare('SELECT year_group FROM account_year_groups WHERE account = ? ORDER BY rowid')
    .pluck()
    .all(id)
  return Account.parse({ ...AccountRow.parse(row), operators, yearGroups })
}

/** An account that a post names; it outlives nothing that was posted to it. */
export function expectAccount(db: ReadableDatabase, id: AccountId): Account {
  const account = findAccount(db, id)
  if (account === null) throw new Error(`There is no account ${id}.`)
  return account
}
