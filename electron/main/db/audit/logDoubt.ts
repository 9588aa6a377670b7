import { z } from 'zod'
import { AuditProblem } from '../../../core/auditVerdict.ts'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { Sha256 } from '../../../core/sha256.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

const Doubt = z
  .strictObject({
    problems: z.array(AuditProblem).min(1).readonly(),
    /** The longest log that a note speaks of; null where none does. */
    noted: z.strictObject({ count: z.int().nonnegative(), hash: Sha256 }).nullable(),
  })
  .readonly()

const Row = z
  .strictObject({
    at: Instant,
    by: OperatorId.nullable(),
    doubt: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(Doubt),
    answeredAt: Instant.nullable(),
  })
  .readonly()

/** A doubt about the log that was written down: posting stands still for it until somebody ends that. */
export type LogDoubt = z.infer<typeof Row>

/** Null where there is none, or where posting went on after it was answered. */
export function readLogDoubt(db: ReadableDatabase): LogDoubt | null {
  const row = db
    .prepare(`SELECT at, noticed_by AS "by", doubt, answered_at AS answeredAt FROM log_doubt`)
    .get()
  return row === undefined ? null : Row.parse(row)
}

/** The doubt that nobody has answered yet. */
export function openLogDoubt(db: ReadableDatabase): LogDoubt | null {
  const doubt = readLogDoubt(db)
  return doubt?.answeredAt === null ? doubt : null
}

export function keepLogDoubt(
  db: WritableDatabase,
  { at, by, doubt }: Omit<LogDoubt, 'answeredAt'>,
): void {
  db.prepare(
    `INSERT OR REPLACE INTO log_doubt (one, at, noticed_by, doubt, answered_at)
     VALUES (1, ?, ?, ?, NULL)`,
  ).run(at, by, JSON.stringify(doubt))
}

export function noteDoubtAnswered(db: WritableDatabase, at: Instant): void {
  db.prepare('UPDATE log_doubt SET answered_at = ? WHERE answered_at IS NULL').run(at)
}

/** Lets go of a doubt that was answered; an open one stays. */
export function dropAnsweredDoubt(db: WritableDatabase): void {
  db.prepare('DELETE FROM log_doubt WHERE answered_at IS NOT NULL').run()
}
