import { z } from 'zod'

/** What the policy calls inappropriate, in its own order (P14; seed: “Parent section” and “What is inappropriate”). */
export const MentionKind = z.enum([
  'allegation',
  'complaint',
  'defamation',
  'aboutPerson',
  'racist',
  'threat',
  'photoWithoutPermission',
  'safeguarding',
  'offensive',
  'unsuitableContent',
  'copyright',
  'undermining',
])
export type MentionKind = z.infer<typeof MentionKind>

/** What a person decides about one mention or reply. */
export const MentionDecision = z
  .discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('fine') }),
    z.strictObject({ outcome: z.literal('inappropriate'), kind: MentionKind }),
    /** P13: no talking to individual parents here; somebody rings them. */
    z.strictObject({ outcome: z.literal('phone') }),
  ])
  .readonly()
export type MentionDecision = z.infer<typeof MentionDecision>

/** What was done about a mention afterwards. `hidden` is X's own confirmation; the others are a person's word. */
export const MentionStep = z.enum(['hidden', 'reported', 'phoned'])
export type MentionStep = z.infer<typeof MentionStep>

/** What is still to be done about a mention. The block of its author is followed with the other blocks. */
export function openSteps(
  decision: MentionDecision,
  isReplyToUs: boolean,
  done: readonly MentionStep[],
): readonly MentionStep[] {
  const wanted: Readonly<Record<MentionDecision['outcome'], readonly MentionStep[]>> = {
    fine: [],
    inappropriate: isReplyToUs ? ['hidden', 'reported'] : ['reported'],
    phone: ['phoned'],
  }
  return wanted[decision.outcome].filter((step) => !done.includes(step))
}
