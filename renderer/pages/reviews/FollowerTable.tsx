import { useEffect, useRef, useState } from 'react'
import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import type { FollowerKey } from '../../../electron/core/reviews/follower.ts'
import type { FollowerDecision } from '../../../electron/core/reviews/followerDecision.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { FollowerRow } from './FollowerRow.tsx'
import type { FollowerActions } from './useFollowers.ts'
import { useSingleKeys } from './useSingleKeys.ts'
import { choices, type DecisionQuestion } from './wording.ts'

type List = NonNullable<FollowersView['list']>

interface FollowerListProps {
  readonly list: List
  readonly actions: FollowerActions
}

/** Those who are new, twenty at a time; each key decides about the one that is marked and goes on to the next. */
export function FollowerTable({ list, actions }: FollowerListProps) {
  // The page stays as it is until all of it is decided: nothing moves under the person's eyes.
  const [page, setPage] = useState(list.next)
  const [decided, setDecided] = useState<ReadonlyMap<FollowerKey, FollowerDecision>>(new Map())
  const [at, setAt] = useState(0)
  const [asking, setAsking] = useState<DecisionQuestion>(null)
  const marked = useRef<HTMLLIElement>(null)
  const current = page[at]
  const waiting = page.filter(({ key }) => !decided.has(key))

  useEffect(() => {
    if (at > 0) marked.current?.scrollIntoView({ block: 'nearest' })
  }, [at])
  useEffect(() => {
    if (page.every(({ key }) => decided.has(key))) {
      setPage(list.next)
      setAt(0)
    }
  }, [decided, list, page])

  async function decide(decision: FollowerDecision, keys?: readonly FollowerKey[]): Promise<void> {
    const followers = keys ?? (current === undefined ? [] : [current.key])
    if (followers.length === 0 || actions.busy) return
    setAsking(null)
    if (!(await actions.decide(followers, decision))) return
    const after = new Map(decided)
    for (const key of followers) after.set(key, decision)
    setDecided(after)
    const next = page.findIndex(({ key }, index) => index > at && !after.has(key))
    const first = page.findIndex(({ key }) => !after.has(key))
    setAt(next === -1 ? Math.max(first, 0) : next)
  }

  useSingleKeys((key) => {
    if (asking !== null) {
      const chosen = choices[asking].find((choice) => choice.key === key)
      if (chosen !== undefined) void decide(chosen.decision)
      else if (key === 'Escape') setAsking(null)
      return chosen !== undefined || key === 'Escape'
    }
    switch (key) {
      case 'k':
        void decide({ outcome: 'keep', because: 'nothingAgainst' })
        return true
      case 'n':
        void decide({ outcome: 'noValue', because: 'noLink' })
        return true
      case 'u':
        setAsking('unsuitable')
        return true
      case 'p':
        setAsking('possiblePupil')
        return true
      case 'r':
        setAsking('keep')
        return true
      case 'o':
        if (current !== undefined) void actions.open(current.key)
        return true
      case 'ArrowDown':
        setAt(Math.min(page.length - 1, at + 1))
        return true
      case 'ArrowUp':
        setAt(Math.max(0, at - 1))
        return true
      default:
        return false
    }
  })

  return (
    <section className="stack" aria-labelledby="new-followers">
      <div className="row wrap">
        <h2 id="new-followers" className="grow">
          {list.left === 1
            ? '1 new follower'
            : `${list.left.toLocaleString('en-GB')} new followers`}{' '}
          to decide about
        </h2>
      </div>
      <Progress
        label={`${(list.fresh - list.left).toLocaleString('en-GB')} of ${list.fresh.toLocaleString('en-GB')} decided. Each decision is kept at once; you can go on another day.`}
        done={list.fresh - list.left}
        total={Math.max(1, list.fresh)}
      />
      <ul className="people-list" aria-label="New followers">
        {page.map((follower, index) => (
          <li
            key={follower.key}
            ref={index === at ? marked : undefined}
            className="person"
            aria-current={index === at ? 'true' : undefined}
          >
            <FollowerRow
              follower={follower}
              decision={decided.get(follower.key) ?? null}
              isMarked={index === at}
              asking={index === at ? asking : null}
              onMark={() => {
                setAt(index)
                setAsking(null)
              }}
              onAsk={setAsking}
              onDecide={(decision) => void decide(decision)}
              onOpen={() => void actions.open(follower.key)}
            />
          </li>
        ))}
      </ul>
      {waiting.length > 1 && (
        <div className="row wrap">
          <Button
            disabled={actions.busy}
            onClick={() =>
              void decide(
                { outcome: 'keep', because: 'nothingAgainst' },
                waiting.map(({ key }) => key),
              )
            }
          >
            I looked at these {waiting.length}: all may follow
          </Button>
          <span className="soft small">Your name stands beside each of them.</span>
        </div>
      )}
    </section>
  )
}
