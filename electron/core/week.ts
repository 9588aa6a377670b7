import { z } from 'zod'
import type { Day, Instant } from './day.ts'
import { type BreachClock, breachClock } from './incidents/breachClock.ts'
import { clockSentence } from './incidents/clockSentence.ts'
import { type Incident, isClosed } from './incidents/incident.ts'
import { kindName } from './incidents/names.ts'
import { daysBetween, type PolicyVersion, policyReview } from './policy.ts'
import { spanOf } from './span.ts'

/** Something that the week needs: what, why, and the page where it is done. */
export const Task = z
  .strictObject({
    about: z.string().regex(/^[A-Za-z0-9-]{1,60}$/),
    /** `now` is late or cannot wait, `due` is for these days, `waiting` is for whenever there is time. */
    urgency: z.enum(['now', 'due', 'waiting']),
    sentence: z.string().max(300),
    leadsTo: z.enum([
      'drafts',
      'history',
      'incidents',
      'policy',
      'pupils',
      'followers',
      'backup',
      'log',
    ]),
  })
  .readonly()
export type Task = z.infer<typeof Task>

/** What main knows of the week. */
export interface WeekFacts {
  readonly now: Instant
  readonly today: Day
  readonly incidents: readonly Incident[]
  /** Posts of which nobody knows whether X has them. */
  readonly unknownPosts: number
  /** Posts that X did not confirm to be gone. */
  readonly postsToGoByHand: number
  readonly heldPosts: number
  readonly scheduledPosts: number
  readonly drafts: number
  readonly paused: boolean
  /** Each a yes that was entered and waits for a second person. */
  readonly consentsWaiting: number
  /** Pupils whose consent is live today and not in thirty days, and the last day of the first of them. */
  readonly consentsEnding: { readonly pupils: number; readonly firstOn: Day | null }
  readonly policy: PolicyVersion | null
  readonly reviews: readonly AccountReview[]
  /** The last backup that succeeded; `never` where there was none, null where none is needed. */
  readonly lastBackup: Instant | 'never' | null
  /** The log does not agree with what was noted of it. */
  readonly logInDoubt: boolean
}

/** Whether the followers of an account are to be looked at (P10). `days` are the days past its due day. */
export interface AccountReview {
  readonly handle: string
  readonly state: 'never' | 'done' | 'today' | 'overdue'
  readonly days: number
}

/** A backup older than this is worth a sentence, older than twice this cannot wait. Days. */
const backupDays = 7

/** Everything that the week needs, the most urgent first; nothing where nothing is needed. */
export function tasksOfWeek(facts: WeekFacts): readonly Task[] {
  const tasks = [
    ...logTasks(facts),
    ...incidentTasks(facts),
    ...postTasks(facts),
    ...policyTasks(facts),
    ...reviewTasks(facts),
    ...consentTasks(facts),
    ...backupTasks(facts),
    ...draftTasks(facts),
  ]
  const order = Task.unwrap().shape.urgency.options
  return tasks.toSorted((a, b) => order.indexOf(a.urgency) - order.indexOf(b.urgency))
}

function logTasks({ logInDoubt }: WeekFacts): readonly Task[] {
  if (!logInDoubt) return []
  const sentence = 'The log is not what was noted of it. The Log page says what was found.'
  return [{ about: 'log', urgency: 'now', sentence, leadsTo: 'log' }]
}

function incidentTasks({ incidents, now }: WeekFacts): readonly Task[] {
  return incidents
    .filter((incident) => !isClosed(incident))
    .map((incident) => ({ incident, clock: breachClock(incident, now) }))
    .toSorted((a, b) => hoursOf(a.clock) - hoursOf(b.clock))
    .map(({ incident, clock }) => {
      const counting = clock?.state === 'running' || clock?.state === 'over'
      const clockWords = counting ? ` ${clockSentence(clock)}` : ''
      return {
        about: `incident-${incident.number}`,
        urgency: counting ? 'now' : 'due',
        sentence: `Incident ${incident.number} is open: ${kindName(incident.kind)}.${clockWords}`,
        leadsTo: 'incidents',
      }
    })
}

function hoursOf(clock: BreachClock | null): number {
  if (clock?.state === 'over') return -clock.hours
  return clock?.state === 'running' ? clock.hours : Number.MAX_SAFE_INTEGER
}

function postTasks(facts: WeekFacts): readonly Task[] {
  const { unknownPosts, postsToGoByHand, heldPosts, scheduledPosts, paused } = facts
  return [
    ...some(
      'posts-unknown',
      unknownPosts,
      'now',
      'history',
      (posts) => `${posts} may or may not be on X. Look at the account and say which.`,
    ),
    ...some(
      'posts-by-hand',
      postsToGoByHand,
      'now',
      'history',
      (posts) => `${posts} could not be taken down. Delete by hand, then check.`,
    ),
    ...(paused
      ? [
          task(
            'paused',
            'due',
            'history',
            'All posting is paused. Nothing leaves until it goes on.',
          ),
        ]
      : []),
    ...some(
      'posts-held',
      heldPosts,
      'due',
      'history',
      (posts) => `${posts} could not go out yet. See what holds them back, then try again.`,
    ),
    ...some(
      'posts-scheduled',
      scheduledPosts,
      'waiting',
      'history',
      (posts) => `${posts} waiting for the chosen time.`,
    ),
  ]
}

function policyTasks({ policy, today }: WeekFacts): readonly Task[] {
  const review = policyReview(policy, today)
  switch (review.state) {
    case 'notRecorded':
      return [
        task(
          'policy',
          'due',
          'policy',
          'The policy’s dates are not written down yet. Record its version.',
        ),
      ]
    case 'overdue':
      return [
        task(
          'policy',
          'now',
          'policy',
          `The policy’s yearly review is overdue by ${spanOf(review.days)}. Record the new version once it is approved.`,
        ),
      ]
    case 'soon':
      return [
        task('policy', 'due', 'policy', `The policy is due for its review ${inDays(review.days)}.`),
      ]
    case 'current':
      return []
  }
}

function reviewTasks({ reviews }: WeekFacts): readonly Task[] {
  return reviews.flatMap((review) => reviewTask(review))
}

function reviewTask({ handle, state, days }: AccountReview): readonly Task[] {
  const about = `followers-${handle.replace(/\W|_/g, '')}`
  const of = `The followers of ${handle}`
  switch (state) {
    case 'overdue':
      return [task(about, 'now', 'followers', `${of} were due for review ${ago(days)}.`)]
    case 'today':
      return [task(about, 'due', 'followers', `${of} are due for review today.`)]
    case 'never':
      return [task(about, 'due', 'followers', `${of} have not been reviewed yet.`)]
    case 'done':
      return []
  }
}

function consentTasks(facts: WeekFacts): readonly Task[] {
  const waiting = some('consents-waiting', facts.consentsWaiting, 'due', 'pupils', () =>
    facts.consentsWaiting === 1
      ? 'A parent’s yes waits for a second person, and counts as a no until then.'
      : `${facts.consentsWaiting} parents’ yeses wait for a second person, and count as a no until then.`,
  )
  return [...waiting, ...consentsEndingTasks(facts)]
}

function consentsEndingTasks({
  consentsEnding: { pupils, firstOn },
  today,
}: WeekFacts): readonly Task[] {
  const first = firstOn === null ? '' : `, the first ${inDays(daysBetween(today, firstOn))}`
  return some('consents-ending', pupils, 'due', 'pupils', () =>
    pupils === 1
      ? `The consent of 1 pupil ends within thirty days${firstOn === null ? '' : `, ${inDays(daysBetween(today, firstOn))}`}. Ask the family in time.`
      : `The consents of ${pupils} pupils end within thirty days${first}. Ask the families in time.`,
  )
}

function backupTasks({ lastBackup, today }: WeekFacts): readonly Task[] {
  if (lastBackup === null) return []
  if (lastBackup === 'never') {
    return [task('backup', 'due', 'backup', 'The records have not been backed up yet.')]
  }
  const days = daysBetween(lastBackup.slice(0, 10) as Day, today)
  if (days <= backupDays) return []
  const urgency = days > 2 * backupDays ? 'now' : 'due'
  return [task('backup', urgency, 'backup', `The last backup is ${spanOf(days)} old.`)]
}

function draftTasks({ drafts }: WeekFacts): readonly Task[] {
  return some('drafts', drafts, 'waiting', 'drafts', () =>
    drafts === 1 ? '1 draft waits to be finished.' : `${drafts} drafts wait to be finished.`,
  )
}

function some(
  about: string,
  count: number,
  urgency: Task['urgency'],
  leadsTo: Task['leadsTo'],
  say: (posts: string) => string,
): readonly Task[] {
  if (count === 0) return []
  return [task(about, urgency, leadsTo, say(count === 1 ? '1 post' : `${count} posts`))]
}

function task(
  about: string,
  urgency: Task['urgency'],
  leadsTo: Task['leadsTo'],
  sentence: string,
): Task {
  return { about, urgency, leadsTo, sentence }
}

function inDays(days: number): string {
  if (days <= 0) return 'today'
  return days === 1 ? 'tomorrow' : `in ${days} days`
}

function ago(days: number): string {
  return days === 1 ? 'yesterday' : `${days} days ago`
}
