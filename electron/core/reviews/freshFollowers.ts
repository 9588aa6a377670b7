import { type FollowerKey, followerKeysOf, type ListedFollower } from './follower.ts'
import type { FollowerOutcome } from './followerDecision.ts'

/** What was last known of one follower of one account: a decision, or that they had left the list. */
export interface FollowerFact {
  readonly follower: FollowerKey
  readonly what: FollowerOutcome | 'gone'
}

/** The last fact of each follower; `facts` stand in the order in which they were added. */
export function standingOf(
  facts: readonly FollowerFact[],
): ReadonlyMap<FollowerKey, FollowerFact['what']> {
  return new Map(facts.map(({ follower, what }) => [follower, what]))
}

/**
 * Who is new since the last review (P10): everybody in the list about whom nobody has decided since they came. Nobody
 * is taken as known for having been there; who left and came back is new again.
 */
export function freshAmong<F extends ListedFollower>(
  listed: readonly F[],
  facts: readonly FollowerFact[],
): readonly F[] {
  const standing = standingOf(facts)
  const isDecided = (key: FollowerKey) => (standing.get(key) ?? 'gone') !== 'gone'
  return listed.filter((follower) => !followerKeysOf(follower).some(isDecided))
}

/** Who was decided about and is no longer in the list. Only a whole list can say so. */
export function goneFrom(
  listed: readonly ListedFollower[],
  facts: readonly FollowerFact[],
): readonly FollowerKey[] {
  const there = new Set(listed.flatMap(followerKeysOf))
  return [...standingOf(facts)]
    .filter(([follower, what]) => what !== 'gone' && !there.has(follower))
    .map(([follower]) => follower)
}
