import { z } from 'zod'
import { BackupProblem } from '../../../contract/failure.ts'
import type { AuditHead } from '../../../core/audit.ts'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { Flag } from '../file/flag.ts'

const Plan = z.strictObject({ folder: z.string().nullable(), keep: z.int() }).readonly()

/** Where backups go, and how many are kept. */
export function readBackupPlan(db: ReadableDatabase): z.infer<typeof Plan> {
  return Plan.parse(db.prepare('SELECT folder, keep FROM backup_plan').get())
}

export function keepBackupFolder(db: WritableDatabase, folder: string): void {
  db.prepare('UPDATE backup_plan SET folder = ?').run(folder)
}

export function keepBackupCount(db: WritableDatabase, keep: number): void {
  db.prepare('UPDATE backup_plan SET keep = ?').run(keep)
}

const AttemptRow = z.strictObject({
  at: Instant,
  kind: z.enum(['asked', 'weekly']),
  folder: z.string(),
  name: z.string(),
  bytes: z.int().nullable(),
  problem: BackupProblem.nullable(),
  logEntries: z.int().nullable(),
  logHash: z.string().nullable(),
})

/** A backup that was tried; `problem` is null where it was written and verified. */
export interface BackupTry extends Omit<z.infer<typeof AttemptRow>, 'logEntries' | 'logHash'> {
  /** The end of the log in it; null where nobody noted it. */
  readonly head: AuditHead | null
}

export function recordBackup(db: WritableDatabase, { head, ...attempt }: BackupTry): void {
  db.prepare(
    `INSERT INTO backups (at, kind, folder, name, bytes, problem, log_entries, log_hash)
     VALUES (@at, @kind, @folder, @name, @bytes, @problem, @logEntries, @logHash)`,
  ).run({ ...attempt, logEntries: head?.count ?? null, logHash: head?.hash ?? null })
}

const columns =
  'at, kind, folder, name, bytes, problem, log_entries AS logEntries, log_hash AS logHash'

function attemptOf(row: unknown): BackupTry {
  const { logEntries, logHash, ...attempt } = AttemptRow.parse(row)
  const isNoted = logEntries !== null && logHash !== null
  return { ...attempt, head: isNoted ? { count: logEntries, hash: logHash } : null }
}

/** The last tries, newest first. */
export function listBackups(db: ReadableDatabase, most: number): readonly BackupTry[] {
  return db
    .prepare(`SELECT ${columns} FROM backups ORDER BY seq DESC LIMIT ?`)
    .all(most)
    .map(attemptOf)
}

/** The last backup that was written and verified: when, where. Null where there is none. */
export function lastBackup(db: ReadableDatabase): BackupTry | null {
  const row = db
    .prepare(`SELECT ${columns} FROM backups WHERE problem IS NULL ORDER BY seq DESC LIMIT 1`)
    .get()
  return row === undefined ? null : attemptOf(row)
}

const DrillRow = z
  .strictObject({
    at: Instant,
    by: OperatorId,
    backupMadeAt: Instant.nullable(),
    withCode: Flag,
    problem: BackupProblem.nullable(),
  })
  .readonly()
export type DrillRow = z.infer<typeof DrillRow>

export function recordDrill(db: WritableDatabase, drill: DrillRow): void {
  db.prepare(
    `INSERT INTO restore_drills (at, drilled_by, backup_made_at, with_code, problem)
     VALUES (@at, @by, @backupMadeAt, @withCode, @problem)`,
  ).run({ ...drill, withCode: Number(drill.withCode) })
}

/** When a restore was last tried; null where nobody has yet. */
export function lastDrill(db: ReadableDatabase): DrillRow | null {
  const row = db
    .prepare(
      `SELECT at, drilled_by AS "by", backup_made_at AS backupMadeAt, with_code AS withCode, problem
       FROM restore_drills ORDER BY seq DESC LIMIT 1`,
    )
    .get()
  return row === undefined ? null : DrillRow.parse(row)
}

/** Notes that these records came back from a backup, at the moment at which posting was paused for it. */
export function recordRestore(
  db: WritableDatabase,
  restore: { readonly at: Instant; readonly madeAt: Instant; readonly by: OperatorId },
): void {
  db.prepare('INSERT INTO restores (at, made_at, restored_by) VALUES (@at, @madeAt, @by)').run(
    restore,
  )
}

/** From when the backup was that was restored at this moment; null where none was. */
export function restoredAt(db: ReadableDatabase, at: Instant): Instant | null {
  const madeAt = db.prepare('SELECT made_at FROM restores WHERE at = ?').pluck().get(at)
  return madeAt === undefined ? null : Instant.parse(madeAt)
}
