import { z } from 'zod'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { readLogDoubt } from '../audit/logDoubt.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

export const PauseReason = z.enum(['asked', 'wrongPhoto'])
export type PauseReason = z.infer<typeof PauseReason>

/** Who stopped all posting, when and why. */
export const Pause = z
  .strictObject({ at: Instant, by: OperatorId, because: PauseReason })
  .readonly()
export type Pause = z.infer<typeof Pause>

/** The Client ID of the school's own developer app; null until somebody wrote it down. It is no secret. */
export function readClientId(db: ReadableDatabase): string | null {
  return z.string().nullable().parse(db.prepare('SELECT client_id FROM posting').pluck().get())
}

export function keepClientId(db: WritableDatabase, clientId: string): void {
  db.prepare('UPDATE posting SET client_id = ?').run(clientId)
}

/** Whether nothing may leave: somebody paused posting, or a doubt about the log did. Asked wherever something would leave. */
export function isHeld(db: ReadableDatabase): boolean {
  return readPause(db) !== null || readLogDoubt(db) !== null
}

/** Null where nobody paused posting. A doubt about the log holds it all the same: {@link isHeld}. */
export function readPause(db: ReadableDatabase): Pause | null {
  const row = db
    .prepare(
      `SELECT paused_at AS "at", paused_by AS "by", paused_because AS because FROM posting
       WHERE paused_at IS NOT NULL`,
    )
    .get()
  return row === undefined ? null : Pause.parse(row)
}

/** From this moment on nothing leaves, also after a restart. */
export function keepPause(db: WritableDatabase, pause: Pause | null): void {
  db.prepare('UPDATE posting SET paused_at = ?, paused_by = ?, paused_because = ?').run(
    pause?.at ?? null,
    pause?.by ?? null,
    pause?.because ?? null,
  )
}
