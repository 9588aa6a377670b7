import { z } from 'zod'
import { Day, Instant } from './day.ts'
import { OperatorId } from './operator.ts'
import { type Pupil, PupilId } from './pupil.ts'

/**
 * One thing that somebody said about one pupil's photos on social media. Facts are added, never edited.
 * “Requested”, “pending” and a blank are not facts at all, and so are a no.
 */
export const ConsentFact = z
  .strictObject({
    pupil: PupilId,
    decision: z.enum(['granted', 'refused', 'withdrawn']),
    on: Day,
    /** Who decided, and what they are to the child: “mother”, “local authority”, “the child”. */
    givenBy: z.string().min(1).max(120),
    evidence: z.string().max(300),
    expiresOn: Day.nullable(),
    recordedBy: OperatorId,
    recordedAt: Instant,
  })
  .readonly()
export type ConsentFact = z.infer<typeof ConsentFact>

/** Why a pupil's photo may or may not be used. Everything but `live` is a no (policy: “a blank consent is a no”). */
export const ConsentState = z.enum([
  'live',
  'neverShown',
  'refused',
  'withdrawn',
  'expired',
  'blank',
])
export type ConsentState = z.infer<typeof ConsentState>

/**
 * P2: the last word of each giver counts, and of several givers the most careful one. The child's own no is a no like any
 * other; the child's yes alone is none, because in a primary school somebody with parental responsibility gives it.
 */
export function consentState(
  pupil: Pupil,
  facts: readonly ConsentFact[],
  today: Day,
): ConsentState {
  if (pupil.neverShown) return 'neverShown'
  const lastWords = lastWordOfEachGiver(facts.filter((fact) => fact.pupil === pupil.id))
  if (lastWords.length === 0) return 'blank'
  if (lastWords.some((fact) => fact.decision === 'refused')) return 'refused'
  if (lastWords.some((fact) => fact.decision === 'withdrawn')) return 'withdrawn'
  const given = lastWords.filter(({ givenBy }) => !isTheChild(givenBy))
  if (given.length === 0) return 'blank'
  const live = given.some((fact) => fact.on <= today && !hasExpired(fact, today))
  return live ? 'live' : 'expired'
}

/** How the child's own word is written down. */
export const theChild = 'The child'

const children = ['child', 'pupil', 'student', 'self', 'themselves']

function isTheChild(giver: string): boolean {
  return children.includes(
    giver
      .trim()
      .toLowerCase()
      .replace(/^(?:by )?(?:the )?/, ''),
  )
}

function hasExpired(fact: ConsentFact, today: Day): boolean {
  return fact.expiresOn !== null && fact.expiresOn < today
}

/** What counts today of everything that was said of one pupil: one word of each giver. */
export function lastWordOfEachGiver(facts: readonly ConsentFact[]): readonly ConsentFact[] {
  const last = new Map<string, ConsentFact>()
  for (const fact of facts) {
    const giver = fact.givenBy.trim().toLowerCase()
    const earlier = last.get(giver)
    if (earlier === undefined || !isOlder(fact, earlier)) last.set(giver, fact)
  }
  return [...last.values()]
}

function isOlder(fact: ConsentFact, other: ConsentFact): boolean {
  return fact.on === other.on ? fact.recordedAt < other.recordedAt : fact.on < other.on
}
