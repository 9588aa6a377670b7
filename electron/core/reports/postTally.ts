import type { AccountId } from '../account.ts'
import type { AuditEvent } from '../audit.ts'
import type { ConsentPurpose } from '../consent.ts'
import type { PupilId } from '../pupil.ts'
import { setOf } from './counts.ts'
import { isIn, type ReportSpan } from './span.ts'

interface KnownPost {
  readonly account: AccountId
  readonly pictures: readonly string[]
  readonly pupils: ReadonlySet<PupilId>
  readonly postedAt: string | null
  readonly downAt: string | null
}

const week = 7 * 86_400_000

/** Follows each post from its photos to its end, from the very first entry on. */
export function postTally(span: ReportSpan) {
  const posts = new Map<string, KnownPost>()
  const printed = new Map<string, { readonly photo: string; readonly faces: number | null }>()
  const found = new Map<string, number>()
  const dismissed = new Map<string, Set<string>>()
  const people = new Map<string, Set<PupilId>>()
  const withdrawn: { readonly pupil: PupilId; readonly at: string }[] = []

  function change(id: string, next: (post: KnownPost) => Partial<KnownPost>): void {
    const post = posts.get(id)
    if (post !== undefined) posts.set(id, { ...post, ...next(post) })
  }

  /** Prints of the first versions do not say how many faces they cover: then it is those that were found and not let be. */
  function facesOn(sha256: string): number {
    const print = printed.get(sha256)
    if (print === undefined) return 0
    return print.faces ?? (found.get(print.photo) ?? 0) - (dismissed.get(print.photo)?.size ?? 0)
  }

  /** Everybody who had been ticked on one of the pictures when the post was approved. */
  function pupilsOn(pictures: readonly string[]): ReadonlySet<PupilId> {
    const photos = pictures.flatMap((sha256) => printed.get(sha256)?.photo ?? [])
    return new Set(photos.flatMap((photo) => [...setOf(people, photo)]))
  }

  return {
    take(event: AuditEvent, at: string): void {
      switch (event.kind) {
        case 'evidenceKept':
          found.set(event.photo, (found.get(event.photo) ?? 0) + event.faces)
          break
        case 'faceDismissed':
          setOf(dismissed, event.photo).add(event.face)
          break
        case 'peopleConfirmed':
          for (const pupil of event.pupils) setOf(people, event.photo).add(pupil)
          break
        case 'printed':
          printed.set(event.sha256, { photo: event.photo, faces: event.faces ?? null })
          break
        case 'postApproved': {
          const { post, account, pictures } = event
          const pupils = pupilsOn(pictures)
          posts.set(post, { account, pictures, pupils, postedAt: null, downAt: null })
          break
        }
        case 'posted':
          change(event.post, ({ postedAt }) => ({ postedAt: postedAt ?? at }))
          break
        case 'postSettled':
          if (event.found) change(event.post, ({ postedAt }) => ({ postedAt: postedAt ?? at }))
          break
        case 'takenDown':
          if (event.verified) change(event.post, ({ downAt }) => ({ downAt: downAt ?? at }))
          break
        case 'consentRecorded':
          if (event.decision === 'withdrawn' && isOfPosts(event.purpose) && isIn(span, at)) {
            withdrawn.push({ pupil: event.pupil, at })
          }
      }
    },

    figures() {
      const all = [...posts.values()]
      const out = all.filter(({ postedAt }) => postedAt !== null && isIn(span, postedAt))
      const down = all.filter(({ downAt }) => downAt !== null && isIn(span, downAt))
      const pictures = out.flatMap((post) => post.pictures)
      const accounts = [...new Set([...out, ...down].map(({ account }) => account))].sort()
      return {
        posts: accounts.map((account) => ({
          account,
          posted: out.filter((post) => post.account === account).length,
          takenDown: down.filter((post) => post.account === account).length,
        })),
        postsByWeek: byWeek(
          out.flatMap(({ postedAt }) => postedAt ?? []),
          span,
        ),
        pictures: pictures.length,
        facesCovered: pictures.reduce((sum, sha256) => sum + facesOn(sha256), 0),
        withdrawals: withdrawn.length,
        takeDowns: withdrawn.flatMap(({ pupil, at }) =>
          [...posts]
            .filter(([, post]) => post.pupils.has(pupil) && wasUp(post, at))
            .map(([id, { account, downAt }]) => ({
              post: id,
              account,
              minutes: downAt === null ? null : minutesBetween(at, downAt),
            })),
        ),
        takenDown: down.length,
      }
    },
  }
}

/** A consent to the website that ends takes no post down. */
function isOfPosts(purpose: ConsentPurpose | undefined): boolean {
  return purpose === undefined || purpose === 'socialMedia' || purpose === 'unknown'
}

function wasUp({ postedAt, downAt }: KnownPost, at: string): boolean {
  return postedAt !== null && postedAt < at && (downAt === null || downAt > at)
}

function byWeek(moments: readonly string[], { from, until }: ReportSpan): readonly number[] {
  const weekOf = (at: string) => Math.floor((Date.parse(at) - Date.parse(from)) / week)
  const weeks = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(from)) / week))
  return Array.from(
    { length: weeks },
    (_, place) => moments.filter((at) => weekOf(at) === place).length,
  )
}

function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
}
