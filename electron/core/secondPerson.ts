import { z } from 'zod'
import { ConsentFact } from './consent.ts'
import type { Operator, OperatorId } from './operator.ts'
import { approvesPosts } from './staff.ts'

export const WaitingConsentId = z.uuid().brand('WaitingConsentId')
export type WaitingConsentId = z.infer<typeof WaitingConsentId>

/**
 * A yes that somebody entered from paper and that no second person has confirmed yet. It is no fact, and so a no (P2).
 * `fact` is what it becomes: the day and the moment stay those at which it was entered, so that a no said since outlives it.
 */
export const WaitingConsent = z.strictObject({ id: WaitingConsentId, fact: ConsentFact }).readonly()
export type WaitingConsent = z.infer<typeof WaitingConsent>

/** P2: a no counts at once, whoever enters it; a yes does where an administrator enters it, and else waits for a second person. */
export function needsSecondPerson(
  decision: ConsentFact['decision'],
  { role }: Pick<Operator, 'role'>,
): boolean {
  return decision === 'granted' && role !== 'administrator'
}

/** Why somebody is not the second person to a yes; null where they are. */
export function whyNotSecond(
  enteredBy: OperatorId,
  operator: Pick<Operator, 'id' | 'role'>,
): 'ownWord' | 'notApprover' | null {
  if (enteredBy === operator.id) return 'ownWord'
  return approvesPosts(operator) ? null : 'notApprover'
}

/** Whoever could confirm a yes may say that it is not right, and so may whoever entered it. */
export function mayTakeBack(
  enteredBy: OperatorId,
  operator: Pick<Operator, 'id' | 'role'>,
): boolean {
  return whyNotSecond(enteredBy, operator) !== 'notApprover'
}
