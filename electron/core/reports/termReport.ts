import { z } from 'zod'
import { AccountId } from '../account.ts'
import { AuditEvent } from '../audit.ts'
import type { PupilId } from '../pupil.ts'
import { IncidentEvent } from './incidentEvents.ts'
import { ReviewEvent } from './reviewEvents.ts'

const count = z.int().nonnegative()
const post = z.uuid()

/** What a term came to, in figures. Pupils appear in it by number alone, so that it can be handed to governors. */
export const TermFigures = z
  .strictObject({
    posts: z
      .array(z.strictObject({ account: AccountId, posted: count, takenDown: count }))
      .readonly(),
    /** Posts in each week of seven days, from the first day on. */
    postsByWeek: z.array(count).readonly(),
    pictures: count,
    /** Faces that are covered in the pictures that were posted. */
    facesCovered: count,
    /** How often somebody said of a face that it may stay bare. */
    saidNotAFace: count,
    saidAdult: count,
    /** How often the studio said no to a print or a post, and how often each rule was among the reasons. */
    refusals: count,
    refusalsByRule: z.array(z.strictObject({ rule: z.string(), times: count })).readonly(),
    questionsAnswered: count,
    withdrawals: count,
    /** Consents that an import of the register took away. */
    lostByImport: count,
    /** Posts that showed a pupil whose consent was withdrawn; `minutes` is null where the post is still there. */
    takeDowns: z
      .array(z.strictObject({ post, account: AccountId, minutes: count.nullable() }))
      .readonly(),
    takenDown: count,
    wrongPhotos: count,
    reviews: z.array(z.strictObject({ account: AccountId, done: count, onTime: count })).readonly(),
    incidentsOpened: count,
    incidentsClosed: count,
    incidentsByKind: z.array(z.strictObject({ kind: z.string(), opened: count })).readonly(),
  })
  .readonly()
export type TermFigures = z.infer<typeof TermFigures>

/** An entry of the audit as it was written down. Oldest first, from the very first one: what a post shows was said before. */
export interface ReportEntry {
  readonly at: string
  readonly kind: string
  readonly payload: string
}

/** From this moment, and until before that one, as instants. */
export interface Span {
  readonly from: string
  readonly until: string
}

/** The follower review of the policy is weekly, unless the school reviews more often (P10). */
const usualReviewDays = 7
const week = 7 * 86_400_000

/** Counts a span of time from the audit alone, so that anybody who has the log can count again. */
export function termFigures(entries: Iterable<ReportEntry>, span: Span): TermFigures {
  const tally = createTally(span)
  for (const entry of entries) tally.take(entry)
  return tally.figures()
}

interface KnownPost {
  readonly account: AccountId
  readonly pictures: readonly string[]
  readonly pupils: ReadonlySet<PupilId>
  postedAt: string | null
  downAt: string | null
}

function createTally({ from, until }: Span) {
  const posts = new Map<string, KnownPost>()
  const printed = new Map<string, { readonly photo: string; readonly faces: number | null }>()
  const found = new Map<string, number>()
  const dismissed = new Map<string, Set<string>>()
  const people = new Map<string, Set<PupilId>>()
  const withdrawn: { readonly pupil: PupilId; readonly at: string }[] = []
  const byRule = new Map<string, number>()
  const lastReview = new Map<AccountId, string>()
  const reviews = new Map<AccountId, { done: number; onTime: number }>()
  const byKind = new Map<string, number>()
  const times = {
    refusals: 0,
    questionsAnswered: 0,
    saidNotAFace: 0,
    saidAdult: 0,
    withdrawals: 0,
    lostByImport: 0,
    wrongPhotos: 0,
    incidentsOpened: 0,
    incidentsClosed: 0,
  }
  let reviewDays = usualReviewDays

  const isIn = (at: string) => at >= from && at < until

  function facesIn(sha256: string): number {
    const print = printed.get(sha256)
    if (print === undefined) return 0
    if (print.faces !== null) return print.faces
    return (found.get(print.photo) ?? 0) - (dismissed.get(print.photo)?.size ?? 0)
  }

  function approved(event: Extract<AuditEvent, { kind: 'postApproved' }>): void {
    const photos = event.pictures.map((sha256) => printed.get(sha256)?.photo ?? '')
    const pupils = new Set(photos.flatMap((photo) => [...(people.get(photo) ?? [])]))
    const { account, pictures } = event
    posts.set(event.post, { account, pictures, pupils, postedAt: null, downAt: null })
  }

  function isThere(id: string, at: string): void {
    const known = posts.get(id)
    if (known !== undefined) known.postedAt ??= at
  }

  function takeKnown(event: AuditEvent, at: string): void {
    switch (event.kind) {
      case 'evidenceKept':
        found.set(event.photo, (found.get(event.photo) ?? 0) + event.faces)
        return
      case 'faceDismissed':
        inSet(dismissed, event.photo).add(event.face)
        if (isIn(at)) times[event.as === 'notAFace' ? 'saidNotAFace' : 'saidAdult'] += 1
        return
      case 'peopleConfirmed':
        for (const pupil of event.pupils) inSet(people, event.photo).add(pupil)
        return
      case 'printed':
        printed.set(event.sha256, { photo: event.photo, faces: event.faces ?? null })
        return
      case 'postApproved':
        return approved(event)
      case 'posted':
        return isThere(event.post, at)
      case 'postSettled':
        if (event.found) isThere(event.post, at)
        return
      case 'takenDown': {
        const known = posts.get(event.post)
        if (known !== undefined && event.verified) known.downAt ??= at
        return
      }
      case 'consentRecorded':
        if (event.decision !== 'withdrawn' || !isIn(at)) return
        times.withdrawals += 1
        withdrawn.push({ pupil: event.pupil, at })
        return
      case 'importApplied':
        if (isIn(at)) times.lostByImport += event.lost
        return
      case 'refused':
        if (!isIn(at)) return
        times.refusals += 1
        for (const rule of event.rules.length === 0 ? ['studio'] : event.rules) more(byRule, rule)
        return
      case 'findingAcknowledged':
        if (isIn(at)) times.questionsAnswered += 1
        return
      case 'wrongPhotoFound':
        if (isIn(at)) times.wrongPhotos += 1
        return
      default:
        return
    }
  }

  function takeReview(event: ReviewEvent, at: string): void {
    if (event.kind === 'reviewDaysSet') {
      reviewDays = event.days
      return
    }
    const before = lastReview.get(event.account)
    lastReview.set(event.account, at)
    if (!isIn(at)) return
    const kept = reviews.get(event.account) ?? { done: 0, onTime: 0 }
    const onTime = before === undefined || daysBetween(before, at) <= reviewDays
    reviews.set(event.account, { done: kept.done + 1, onTime: kept.onTime + (onTime ? 1 : 0) })
  }

  function takeIncident(event: IncidentEvent, at: string): void {
    if (!isIn(at)) return
    if (event.kind === 'incidentClosed') {
      times.incidentsClosed += 1
      return
    }
    times.incidentsOpened += 1
    more(byKind, event.what)
  }

  function takeDowns(): TermFigures['takeDowns'] {
    return withdrawn.flatMap(({ pupil, at }) =>
      [...posts]
        .filter(([, known]) => known.pupils.has(pupil) && wasUp(known, at))
        .map(([id, { account, downAt }]) => ({
          post: id,
          account,
          minutes: downAt === null ? null : minutesBetween(at, downAt),
        })),
    )
  }

  return {
    take({ at, kind, payload }: ReportEntry): void {
      const facts = { ...(JSON.parse(payload) as object), kind }
      const review = ReviewEvent.safeParse(facts)
      if (review.success) return takeReview(review.data, at)
      const incident = IncidentEvent.safeParse(facts)
      if (incident.success) return takeIncident(incident.data, at)
      const known = AuditEvent.safeParse(facts)
      if (known.success) takeKnown(known.data, at)
    },
    figures(): TermFigures {
      const all = [...posts.values()]
      const out = all.filter(({ postedAt }) => postedAt !== null && isIn(postedAt))
      const down = all.filter(({ downAt }) => downAt !== null && isIn(downAt))
      const pictures = out.flatMap((known) => known.pictures)
      const accounts = [...new Set([...out, ...down].map(({ account }) => account))].sort()
      return {
        ...times,
        posts: accounts.map((account) => ({
          account,
          posted: out.filter((known) => known.account === account).length,
          takenDown: down.filter((known) => known.account === account).length,
        })),
        postsByWeek: byWeek(
          out.flatMap(({ postedAt }) => postedAt ?? []),
          { from, until },
        ),
        pictures: pictures.length,
        facesCovered: pictures.reduce((sum, sha256) => sum + facesIn(sha256), 0),
        refusalsByRule: sorted(byRule).map(([rule, often]) => ({ rule, times: often })),
        takeDowns: takeDowns(),
        takenDown: down.length,
        reviews: sorted(reviews).map(([account, kept]) => ({ account, ...kept })),
        incidentsByKind: sorted(byKind).map(([kind, opened]) => ({ kind, opened })),
      }
    },
  }
}

function wasUp({ postedAt, downAt }: KnownPost, at: string): boolean {
  return postedAt !== null && postedAt < at && (downAt === null || downAt > at)
}

function byWeek(moments: readonly string[], { from, until }: Span): readonly number[] {
  const weeks = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(from)) / week))
  const counts = Array.from({ length: weeks }, () => 0)
  for (const at of moments) {
    const place = Math.floor((Date.parse(at) - Date.parse(from)) / week)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

function more(counts: Map<string, number>, of: string): void {
  counts.set(of, (counts.get(of) ?? 0) + 1)
}

function inSet<T>(sets: Map<string, Set<T>>, key: string): Set<T> {
  const before = sets.get(key)
  if (before !== undefined) return before
  const made = new Set<T>()
  sets.set(key, made)
  return made
}

function sorted<K extends string, V>(counts: ReadonlyMap<K, V>): readonly (readonly [K, V])[] {
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
}

function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}
