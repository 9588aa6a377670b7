import type { Result } from '../../core/result.ts'
import type { Database } from '../db/file/database.ts'

/**
 * What must be written down although a lock has shut the records meanwhile: the tokens that X renewed, whose old ones are
 * spent. Without them the account would have to be connected again, for nothing but an unlucky moment.
 */
export interface LateNotes {
  /** Closing time waits for this before it settles. */
  readonly during: <T>(work: Promise<T>) => Promise<T>
  /** At once where the records are open, else when they are settled. */
  readonly write: (note: (db: Database) => void) => void
  /** Opens the records once more, where something is to be written, and shuts them again. */
  readonly settle: () => Promise<void>
}

export function lateNotes(db: Database, reopen: () => Result<Database, unknown>): LateNotes {
  const underWay = new Set<Promise<unknown>>()
  const notes: ((db: Database) => void)[] = []
  return {
    during(work) {
      const ended: Promise<unknown> = work
        .catch(() => undefined)
        .finally(() => underWay.delete(ended))
      underWay.add(ended)
      return work
    },
    write(note) {
      if (db.open) note(db)
      else notes.push(note)
    },
    async settle() {
      await Promise.all(underWay)
      const opened = notes.length === 0 ? null : reopen()
      if (opened === null || !opened.ok) return
      const records = opened.value
      try {
        records.transaction(() => {
          for (const note of notes.splice(0)) note(records)
        })()
      } finally {
        records.close()
      }
    },
  }
}
