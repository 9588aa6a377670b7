import type { Operator, Role } from './operator.ts'

/**
 * Who may use a channel: anybody, whether the studio is locked or not; only while nobody is signed in; whoever is signed
 * in; or, of those, an approver or an administrator, each of whom may do all that stands before them.
 */
export type Who = 'anybody' | 'signedOut' | 'signedIn' | 'approver' | 'administrator'

/** Why somebody may not: nobody is signed in, somebody is, or their role is not enough. */
export type WhyNot = 'locked' | 'notNow' | 'notAllowed'

/** Each role may do all that the roles before it may. */
const ladder = { poster: 0, approver: 1, administrator: 2 } as const satisfies Record<Role, number>

/** Whether somebody's role is this one or one above it (P9). */
export function isAtLeast({ role }: Pick<Operator, 'role'>, least: Role): boolean {
  return ladder[role] >= ladder[least]
}

/** Why whoever is signed in, null where nobody is, may not use what is for these people; null where they may. */
export function whyNotUse(who: Who, operator: Pick<Operator, 'role'> | null): WhyNot | null {
  if (who === 'anybody') return null
  if (who === 'signedOut') return operator === null ? null : 'notNow'
  if (operator === null) return 'locked'
  return who === 'signedIn' || isAtLeast(operator, who) ? null : 'notAllowed'
}
