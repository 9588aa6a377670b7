import { z } from 'zod'
import { Handle } from '../../../core/account.ts'
import { Day, Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import { BioState } from '../../../core/reviews/bio.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import type { Stamp } from './followers.ts'

export const StaffAccountId = z.uuid().brand('StaffAccountId')
export type StaffAccountId = z.infer<typeof StaffAccountId>

/** A member of staff who agreed that their own account's bio is looked at (P12), and who noted it when. */
export const StaffAccount = z
  .strictObject({
    id: StaffAccountId,
    handle: Handle,
    label: z.string().min(1).max(80),
    optedInOn: Day,
    addedBy: OperatorId,
    addedAt: Instant,
  })
  .readonly()
export type StaffAccount = z.infer<typeof StaffAccount>

export function listStaffAccounts(db: ReadableDatabase): readonly StaffAccount[] {
  const rows = db
    .prepare(
      `SELECT id, handle, label, opted_in_on AS optedInOn, added_by AS addedBy, added_at AS addedAt
       FROM staff_accounts ORDER BY rowid`,
    )
    .all()
  return z.array(StaffAccount).parse(rows)
}

/** False where the handle is listed already. */
export function addStaffAccount(db: WritableDatabase, staff: StaffAccount): boolean {
  const added = db
    .prepare(
      `INSERT INTO staff_accounts (id, handle, label, opted_in_on, added_by, added_at)
       VALUES (@id, @handle, @label, @optedInOn, @addedBy, @addedAt)
       ON CONFLICT (handle) DO NOTHING`,
    )
    .run(staff)
  return added.changes === 1
}

/** Whoever leaves, or no longer agrees, goes with all that was noted. False where there was nobody. */
export function removeStaffAccount(db: WritableDatabase, id: StaffAccountId): boolean {
  return db.prepare('DELETE FROM staff_accounts WHERE id = ?').run(id).changes === 1
}

const BioCheck = z
  .strictObject({ staff: StaffAccountId, state: BioState, at: Instant, by: OperatorId })
  .readonly()
export type BioCheck = z.infer<typeof BioCheck>

/** What each check found, newest first: the state alone, never the bio. */
export function listBioChecks(db: ReadableDatabase): readonly BioCheck[] {
  const rows = db.prepare('SELECT staff, state, at, by FROM bio_checks ORDER BY seq DESC').all()
  return z.array(BioCheck).parse(rows)
}

export function addBioCheck(
  db: WritableDatabase,
  staff: StaffAccountId,
  state: BioState,
  { by, at }: Stamp,
): void {
  db.prepare('INSERT INTO bio_checks (staff, state, by, at) VALUES (?, ?, ?, ?)').run(
    staff,
    state,
    by,
    at,
  )
}
