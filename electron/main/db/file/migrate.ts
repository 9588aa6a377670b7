import type { Database } from './database.ts'
import type { Migration } from './migration.ts'

export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** The newest version that these steps lead to. */
export function newestVersion(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0
}

/** Takes the file through every step it has not seen, all in one transaction: either all of them held or none did. */
export function migrate(db: Database, steps: readonly Migration[]): void {
  const found = versionOf(db)
  const pending = steps.filter((step) => step.version > found)
  db.transaction(() => {
    for (const step of pending) {
      step.up(db)
      db.pragma(`user_version = ${step.version}`)
    }
    expectNoDanglingReference(db)
  }).exclusive()
}

function expectNoDanglingReference(db: Database): void {
  const dangling = db.prepare('SELECT * FROM pragma_foreign_key_check').all()
  if (dangling.length > 0) throw new Error(`${dangling.length} rows point at nothing.`)
}
