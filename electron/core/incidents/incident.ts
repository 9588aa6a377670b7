import { z } from 'zod'
import { AccountId } from '../account.ts'
import { Instant } from '../day.ts'
import { OperatorId } from '../operator.ts'
import { PhotoId } from '../photo.ts'

export const IncidentId = z.uuid().brand('IncidentId')
export type IncidentId = z.infer<typeof IncidentId>

/** What can go wrong, in the policy's order: first our own mistakes, then pupils, then what others put before us (P14). */
export const IncidentKind = z.enum([
  'wrongPhoto',
  'personalData',
  'policyBroken',
  'possiblePupil',
  'childsPhoto',
  'codesShared',
  'offensive',
  'unsuitableContent',
  'copyright',
  'undermining',
  'allegation',
  'racism',
  'threat',
  'other',
])
export type IncidentKind = z.infer<typeof IncidentKind>

export const Severity = z.enum(['minor', 'serious'])
export type Severity = z.infer<typeof Severity>

/** Who may have to hear of it: senior leaders, safeguarding, data protection, X, the ICO, the police or council, parents. */
export const Party = z.enum(['slt', 'dsl', 'dpo', 'x', 'ico', 'authority', 'parents'])
export type Party = z.infer<typeof Party>

/** What is done about an incident beside telling people. */
export const Deed = z.enum(['takeDown', 'blockAuthor', 'changeCodes', 'findCause'])
export type Deed = z.infer<typeof Deed>

/** What an incident is about, by id alone: X's ids are digits, ours are our own. */
export const IncidentLinks = z
  .strictObject({
    post: z.uuid().optional(),
    photo: PhotoId.optional(),
    followerId: z
      .string()
      .regex(/^\d{1,25}$/)
      .optional(),
    mentionId: z
      .string()
      .regex(/^\d{1,25}$/)
      .optional(),
    account: AccountId.optional(),
  })
  .readonly()
export type IncidentLinks = z.infer<typeof IncidentLinks>

/** A person's own words about an incident. They stay in the encrypted records and never enter the audit. */
export const IncidentWords = z.string().trim().min(1).max(2000)
const name = z.string().trim().min(1).max(120)

const fact = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape }).readonly()

/** What anybody may add to an incident. */
export const StatedFact = z.discriminatedUnion('kind', [
  fact('told', { party: Party, who: name }),
  fact('done', { deed: Deed }),
  fact('severityJudged', { severity: Severity, because: IncidentWords }),
  /** The data protection officer decides whether the ICO has to be told, and why. */
  fact('icoDecided', { tell: z.boolean(), who: name, because: IncidentWords }),
  /** More of what happened, or where the evidence lies: a file in the safe, a screenshot's reference. */
  fact('noted', { words: IncidentWords }),
  fact('closed', {}),
  fact('reopened', { because: IncidentWords }),
])
export type StatedFact = z.infer<typeof StatedFact>

/** What came to be known or was done after an incident was opened. Facts are added, never edited. */
export const IncidentFact = z.discriminatedUnion('kind', [
  ...StatedFact.options,
  /**
   * An administrator's way on where X will not confirm that a linked post is gone: why not, and what was done instead.
   * It is never a confirmation, and an incident that ends with it says so for good.
   */
  fact('goneUnconfirmed', { because: IncidentWords, instead: IncidentWords }),
])
export type IncidentFact = z.infer<typeof IncidentFact>

export const KnownFact = z
  .strictObject({ at: Instant, by: OperatorId, fact: IncidentFact })
  .readonly()
export type KnownFact = z.infer<typeof KnownFact>

export const Incident = z
  .strictObject({
    id: IncidentId,
    /** Counts up from 1: what a person calls it. */
    number: z.int().positive(),
    kind: IncidentKind,
    /** What happened, in the words of whoever reported it; empty where the studio opened it from a post or a review. */
    what: z.string().max(2000),
    /** When the school became aware: the 72 hours of a breach count from here. */
    noticedAt: Instant,
    openedAt: Instant,
    openedBy: OperatorId,
    links: IncidentLinks,
    /** Oldest first. */
    facts: z.array(KnownFact).readonly(),
  })
  .readonly()
export type Incident = z.infer<typeof Incident>

/** The last fact of one kind; null where there is none. */
export function lastFact<K extends IncidentFact['kind']>(
  { facts }: Pick<Incident, 'facts'>,
  ...kinds: readonly K[]
): (Omit<KnownFact, 'fact'> & { readonly fact: Extract<IncidentFact, { kind: K }> }) | null {
  const found = facts.findLast(({ fact: { kind } }) => (kinds as readonly string[]).includes(kind))
  return (found as ReturnType<typeof lastFact<K>>) ?? null
}

export function isClosed(incident: Pick<Incident, 'facts'>): boolean {
  return lastFact(incident, 'closed', 'reopened')?.fact.kind === 'closed'
}
