import { z } from 'zod'
import { Day, Instant } from './day.ts'
import { OperatorId } from './operator.ts'
import { type Pupil, PupilId } from './pupil.ts'

/** What somebody agreed to, or not. Only `socialMedia` is about what the studio does; `unknown` is a form that does not say. */
export const ConsentPurpose = z.enum([
  'socialMedia',
  'website',
  'press',
  'print',
  'display',
  'unknown',
])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

/** What a giver is to the child, “mother”; null where nobody wrote it down. */
export const Relationship = z.string().trim().min(1).max(60).nullable()

/** Which version of the school's form was signed; null where nobody wrote it down. */
export const WordingVersion = z.string().trim().min(1).max(80).nullable()

/**
 * One thing that somebody said about one pupil's photos, and what for. Facts are added, never edited.
 * “Requested”, “pending” and a blank are not facts at all, and so are a no.
 */
export const ConsentFact = z
  .strictObject({
    pupil: PupilId,
    purpose: ConsentPurpose,
    decision: z.enum(['granted', 'refused', 'withdrawn']),
    on: Day,
    /** Who decided: a name, or “mother”, “local authority”, “the child”. */
    givenBy: z.string().min(1).max(120),
    relationship: Relationship,
    wording: WordingVersion,
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
 * Whether a fact says anything about a post (P2): what was said of social media does. What was said of nothing in
 * particular is a no where it is a no, and never a yes.
 */
export function isAboutPosts({ purpose, decision }: ConsentFact): boolean {
  return purpose === 'socialMedia' || (purpose === 'unknown' && decision !== 'granted')
}

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
  const own = facts.filter((fact) => fact.pupil === pupil.id && isAboutPosts(fact))
  const lastWords = lastWordOfEachGiver(own)
  if (lastWords.length === 0) return 'blank'
  if (lastWords.some((fact) => fact.decision === 'refused')) return 'refused'
  if (lastWords.some((fact) => fact.decision === 'withdrawn')) return 'withdrawn'
  const given = lastWords.filter((fact) => !isTheChilds(fact))
  if (given.length === 0) return 'blank'
  const live = given.some((fact) => fact.on <= today && !hasExpired(fact, today))
  return live ? 'live' : 'expired'
}

/** How the child's own word is written down. */
export const theChild = 'The child'

const children = ['child', 'pupil', 'student', 'self', 'themselves']

function isTheChilds({ givenBy, relationship }: ConsentFact): boolean {
  return isTheChild(givenBy) || (relationship !== null && isTheChild(relationship))
}

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

/**
 * One giver, however they are written: “Ms Hale (mother)” is Ms Hale whose relationship is “mother”. Somebody whose
 * relationship nobody wrote down is another giver, so that two of one name never speak for each other.
 */
export function giverKey({
  givenBy,
  relationship,
}: Pick<ConsentFact, 'givenBy' | 'relationship'>): string {
  const [giver, is] = [givenBy, relationship ?? ''].map((text) => text.trim().toLowerCase())
  return (is === '' || is === giver ? `${giver}` : `${giver} (${is})`).slice(0, 120)
}

/**
 * What counts today of everything that was said of one pupil about one matter: one word of each giver. The facts stand in the
 * order in which they were written down, and of two about one day the one written later counts, whatever the clock showed.
 */
export function lastWordOfEachGiver(facts: readonly ConsentFact[]): readonly ConsentFact[] {
  const last = new Map<string, ConsentFact>()
  for (const fact of facts) {
    const giver = giverKey(fact)
    const earlier = last.get(giver)
    if (earlier === undefined || countsOver(fact, earlier)) last.set(giver, fact)
  }
  return [...last.values()]
}

/** Whether what one giver said later, as it was written down, counts over what they had said: not where it is about an earlier day. */
export function countsOver(later: ConsentFact, earlier: ConsentFact): boolean {
  return later.on >= earlier.on
}
