import type { Operator, OperatorId, Role } from './operator.ts'
import { isAtLeast } from './rights.ts'
import { letters } from './words/fold.ts'

/** Why the staff who may sign in stay as they are. */
export type StaffRefusal = 'unknown' | 'yourself' | 'lastAdministrator'

/** Whether this person says who signs in, with which role and for which accounts (P9). */
export function leadsStaff(one: Pick<Operator, 'role'>): boolean {
  return isAtLeast(one, 'administrator')
}

/** Whether this person's yes lets somebody else's post leave. */
export function approvesPosts(one: Pick<Operator, 'role'>): boolean {
  return isAtLeast(one, 'approver')
}

/** Why one may not be given another role; null where they may. Whoever leads never takes that from themselves. */
export function whyNotRole(
  staff: readonly Operator[],
  by: OperatorId,
  whom: OperatorId,
  role: Role,
): StaffRefusal | null {
  const known = staff.find(({ id }) => id === whom)
  if (known === undefined) return 'unknown'
  if (known.role === role) return null
  if (leadsStaff(known) && isOnlyAdministrator(staff, whom)) return 'lastAdministrator'
  return by === whom ? 'yourself' : null
}

/** Why one may not be removed; null where they may. */
export function whyNotRemove(
  staff: readonly Operator[],
  by: OperatorId,
  whom: OperatorId,
): StaffRefusal | null {
  const known = staff.find(({ id }) => id === whom)
  if (known === undefined) return 'unknown'
  if (leadsStaff(known) && isOnlyAdministrator(staff, whom)) return 'lastAdministrator'
  return by === whom ? 'yourself' : null
}

/** The studio without an administrator could never again be given one. */
function isOnlyAdministrator(staff: readonly Operator[], whom: OperatorId): boolean {
  return staff.every((one) => one.id === whom || !leadsStaff(one))
}

/**
 * Whether a reader could take one name for the other: case, spaces, accents, dots, invisible characters and letters of
 * other scripts make no difference, nor do the pairs that look alike in print. Two like that never sign in side by side,
 * because the log names people and is read by eye.
 */
export function looksLikeName(one: string, other: string): boolean {
  return shapeOf(one) === shapeOf(other)
}

function shapeOf(name: string): string {
  return letters(name)
    .replaceAll(/[i1]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
}
