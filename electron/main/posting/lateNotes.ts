import type { Result } from '../../core/result.ts'
import type { OpenRecords, Write } from '../db/file/database.ts'

/**
 * What must be written down although a lock has shut the records meanwhile: the tokens that X renewed, whose old ones are
 * spent. Without them the account would have to be connected again, for nothing but an unlucky moment.
 */
export interface LateNotes {
  /** Closing time waits for this before it settles. */
  readonly during: <T>(work: Promise<T>) => Promise<T>
  /** At once where the records are open, else when they are settled. */
  readonly write: (note: (write: Write) => void) => void
  /** Opens the records once more, where something is to be written, and shuts them again. */
  readonly settle: () => Promise<void>
}

export function lateNotes(db: OpenRecords, reopen: () => Result<OpenRecords, unknown>): LateNotes {
  const underWay = new Set<Promise<unknown>>()
  const notes: ((write: Write) => void)[] = []
  return {
    during(work) {
      const ended: Promise<unknown> = work
        .catch(() => undefined)
        .finally(() => underWay.delete(ended))
      underWay.add(ended)
      return work
    },
    write(note) {
      if (db.open) db.write(note)
      else notes.push(note)
    },
    async settle() {
      await Promise.all(underWay)
      const opened = notes.length === 0 ? null : reopen()
      if (opened === null || !opened.ok) return
      const records = opened.value
      const due = notes.splice(0)
      try {
        records.write((write) => {
          for (const note of due) note(write)
        })
      } finally {
        records.close()
      }
    },
  }
}
