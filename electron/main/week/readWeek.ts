import { type ConsentFact, consentState } from '../../core/consent.ts'
import { Day } from '../../core/day.ts'
import type { Pupil } from '../../core/pupil.ts'
import { type Task, tasksOfWeek, type WeekFacts } from '../../core/week.ts'
import { now, today } from '../clock.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { lastBackup } from '../db/tables/backups.ts'
import { listLastWords } from '../db/tables/consents.ts'
import { listIncidents } from '../db/tables/incidents.ts'
import { listPolicyVersions } from '../db/tables/policy.ts'
import { isHeld } from '../db/tables/posting.ts'
import { mustGoByHand, postsAt } from '../db/tables/posts.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { readSchool } from '../db/tables/school.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Watched } from '../signedIn/watched.ts'
import { isBlank, openDrafts } from '../told/draftInHand.ts'
import { followerReviewsDue } from '../told/followerReviewsDue.ts'
import { toldWaiting } from '../told/toldWaiting.ts'

/** What the week needs, the most urgent first. */
export function readWeek({ db, audit }: Pick<SignedIn, 'db'> & Watched): readonly Task[] {
  return tasksOfWeek({ ...weekFacts(db), logInDoubt: audit.isInDoubt() })
}

function weekFacts(db: OpenRecords): Omit<WeekFacts, 'logInDoubt'> {
  const at = now()
  const day = today()
  const waiting = postsAt(db, ['approved', 'uploading', 'ready'])
  return {
    now: at,
    today: day,
    incidents: listIncidents(db),
    unknownPosts: postsAt(db, ['unknown']).length,
    postsToGoByHand: postsAt(db, ['posted']).filter((post) => mustGoByHand(db, post)).length,
    heldPosts: postsAt(db, ['blocked']).length,
    scheduledPosts: waiting.filter(({ notBefore }) => notBefore !== null && notBefore > at).length,
    drafts: openDrafts(db).filter((draft) => !isBlank(draft)).length,
    paused: isHeld(db),
    consentsWaiting: toldWaiting(db).length,
    consentsEnding: consentsEnding(listPupils(db), listLastWords(db), day),
    policy: listPolicyVersions(db)[0] ?? null,
    reviews: followerReviewsDue(db).map(({ handle, due }) => ({
      handle,
      state: due.state,
      days: due.state === 'overdue' ? due.days : 0,
    })),
    // Nobody has to back up a practice.
    lastBackup: readSchool(db)?.practice === false ? (lastBackup(db)?.at ?? 'never') : null,
  }
}

const aheadDays = 30

/** Pupils whose consent is live today and will not be in thirty days. */
export function consentsEnding(
  pupils: readonly Pupil[],
  facts: readonly ConsentFact[],
  day: Day,
): WeekFacts['consentsEnding'] {
  const later = dayAfter(day, aheadDays)
  const near = Map.groupBy(
    facts.filter(({ expiresOn }) => expiresOn !== null && expiresOn < later),
    ({ pupil }) => pupil,
  )
  const all = Map.groupBy(
    facts.filter(({ pupil }) => near.has(pupil)),
    ({ pupil }) => pupil,
  )
  const ending = pupils.filter((pupil) => {
    const own = all.get(pupil.id) ?? []
    return consentState(pupil, own, day) === 'live' && consentState(pupil, own, later) !== 'live'
  })
  const last = ending.map(({ id }) => lastDay(all.get(id) ?? [])).toSorted()
  return { pupils: ending.length, firstOn: last[0] ?? null }
}

/** A consent lives as long as the longest of those who gave it. */
function lastDay(facts: readonly ConsentFact[]): Day {
  const days = facts.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn]))
  return days.toSorted().at(-1) ?? Day.parse('9999-12-31')
}

function dayAfter(day: Day, days: number): Day {
  const at = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000
  return Day.parse(new Date(at).toISOString().slice(0, 10))
}
