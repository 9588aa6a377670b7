import { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import { KeyChangeReason } from '../../../core/keyChange.ts'
import { OperatorId } from '../../../core/operator.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

const Due = z.strictObject({ at: Instant, by: OperatorId, because: KeyChangeReason }).readonly()
/** That the records are to have a new key, and since when, by whose wish and why. */
export type KeyChangeDue = z.infer<typeof Due>

/** The wish for a new key that has not been fulfilled yet; null where there is none. */
export function keyChangeDue(db: ReadableDatabase): KeyChangeDue | null {
  const row = db.prepare('SELECT at, asked_by AS "by", because FROM key_change_due').get()
  return row === undefined ? null : Due.parse(row)
}

/** Wishes for a new key. A wish that waits already stays the first, so that it shows for how long. */
export function wishForKeyChange(db: WritableDatabase, due: KeyChangeDue): void {
  db.prepare(
    `INSERT INTO key_change_due (one, at, asked_by, because) VALUES (1, @at, @by, @because)
     ON CONFLICT (one) DO NOTHING`,
  ).run(due)
}

export function settleKeyChange(db: WritableDatabase): void {
  db.prepare('DELETE FROM key_change_due').run()
}

/** When the key was last changed; null where it never was. */
export function keyChangedAt(db: ReadableDatabase): Instant | null {
  return Instant.nullable().parse(db.prepare('SELECT max(ended_at) FROM former_keys').pluck().get())
}
