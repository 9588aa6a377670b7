import { type ConsentFact, giverKey, isAboutPosts } from './consent.ts'
import type { Day } from './day.ts'

/**
 * A no as it is written down: never older than what the same giver had said of the same matter, because it was said after
 * that, whatever the computer's clock shows. A clock that was put back would otherwise let an earlier yes outlive it (P2).
 * `recordedOn` is the day on that clock. A day that somebody named stands, where no fact lies after the clock's own day.
 */
export function lastingNo(
  fact: ConsentFact,
  known: readonly ConsentFact[],
  recordedOn: Day,
): ConsentFact {
  if (fact.decision === 'granted') return fact
  const before = known.filter((one) => isOfOneMatter(one, fact))
  const impossible = before.map(({ on }) => on).filter((on) => on > recordedOn)
  return { ...fact, on: latest([fact.on, ...impossible]) }
}

function latest<T extends string>(times: readonly [T, ...T[]]): T {
  return times.reduce((one, other) => (other > one ? other : one))
}

function isOfOneMatter(one: ConsentFact, other: ConsentFact): boolean {
  if (one.pupil !== other.pupil || giverKey(one) !== giverKey(other)) return false
  return one.purpose === other.purpose || (isAboutPosts(one) && isAboutPosts(other))
}
