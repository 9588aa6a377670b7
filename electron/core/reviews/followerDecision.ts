import { z } from 'zod'

const decision = <const O extends string, const B extends readonly string[]>(
  outcome: O,
  because: B,
) => z.strictObject({ outcome: z.literal(outcome), because: z.enum(because) }).readonly()

/** What a person decides about one follower, and why (P10, P11). Reasons are words of ours: no name can stand in them. */
export const FollowerDecision = z.discriminatedUnion('outcome', [
  decision('keep', ['nothingAgainst', 'family', 'education', 'community']),
  decision('unsuitable', ['adult', 'selling', 'abusive', 'pretends', 'other', 'mention']),
  decision('noValue', ['noLink']),
  decision('possiblePupil', ['saysYear', 'knownToStaff', 'other']),
])
export type FollowerDecision = z.infer<typeof FollowerDecision>
export type FollowerOutcome = FollowerDecision['outcome']

export const FollowerOutcome = z.enum(['keep', 'unsuitable', 'noValue', 'possiblePupil'])

/** P10: whoever is unsuitable or adds nothing is blocked; P11: a pupil is, and SLT hears of it first. */
export function mustBeBlocked(outcome: FollowerOutcome): boolean {
  return outcome !== 'keep'
}
