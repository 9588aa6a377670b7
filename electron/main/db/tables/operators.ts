import { z } from 'zod'
import type { Instant } from '../../../core/day.ts'
import { Operator, OperatorId } from '../../../core/operator.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'

export function saveOperator(db: WritableDatabase, operator: Operator): void {
  db.prepare(
    `INSERT INTO operators (id, name, role) VALUES (@id, @name, @role)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role`,
  ).run(operator)
}

/** Everybody who may sign in. */
export function listOperators(db: ReadableDatabase): readonly Operator[] {
  const rows = db
    .prepare('SELECT id, name, role FROM operators WHERE removed_at IS NULL ORDER BY name, id')
    .all()
  return rows.map((row) => Operator.parse(row))
}

/** The operator, as long as they may sign in. */
export function findOperator(db: ReadableDatabase, id: OperatorId): Operator | null {
  const row = db
    .prepare('SELECT id, name, role FROM operators WHERE id = ? AND removed_at IS NULL')
    .get(id)
  return row === undefined ? null : Operator.parse(row)
}

/** Takes an operator's leave away, and their accounts with it. Their name stays for what they did. */
export function removeOperator(db: WritableDatabase, id: OperatorId, at: Instant): void {
  db.transaction(() => {
    db.prepare('UPDATE operators SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(
      at,
      id,
    )
    db.prepare('DELETE FROM account_operators WHERE operator = ?').run(id)
  })()
}

/** What everybody is or was called, whether or not they still may sign in. */
export function operatorNames(db: ReadableDatabase): ReadonlyMap<string, string> {
  const rows = db.prepare('SELECT id, name FROM operators').all()
  return new Map(rows.map((row) => Operator.unwrap().omit({ role: true }).parse(row)).map(named))
}

export function nameOfOperator(db: ReadableDatabase, id: OperatorId): string {
  return operatorNames(db).get(id) ?? 'somebody who has left'
}

function named({ id, name }: { readonly id: OperatorId; readonly name: string }) {
  return [id, name] as const
}

/** Keeps what was said about the policy when somebody was let in (P9). */
export function keepPolicyNote(
  db: WritableDatabase,
  note: {
    readonly operator: OperatorId
    readonly note: string
    readonly by: OperatorId
    readonly at: Instant
  },
): void {
  db.prepare(
    `INSERT INTO policy_notes (operator, note, noted_by, noted_at)
     VALUES (@operator, @note, @by, @at)`,
  ).run(note)
}

const Note = z.strictObject({ operator: OperatorId, note: z.string() })

/** The last note about each operator. */
export function policyNotes(db: ReadableDatabase): ReadonlyMap<OperatorId, string> {
  const rows = db.prepare('SELECT operator, note FROM policy_notes ORDER BY seq').all()
  return new Map(rows.map((row) => Note.parse(row)).map(({ operator, note }) => [operator, note]))
}
