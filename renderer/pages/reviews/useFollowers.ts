import { useCallback, useEffect, useState } from 'react'
import type { Channel } from '../../../electron/contract/channels.ts'
import type { Input, Output } from '../../../electron/contract/contract.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import type { AccountId } from '../../../electron/core/account.ts'
import type { FollowerKey } from '../../../electron/core/reviews/follower.ts'
import type { FollowerDecision } from '../../../electron/core/reviews/followerDecision.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'

/** The requests that answer with the whole review as it stands. */
type Viewing = {
  [C in Channel]: Output<C> extends FollowersView ? C : never
}[Channel]

const lookMilliseconds = 400

/** One account's review, and what can be done with it. X's refusals to read stay on the page, with the other way. */
export function useFollowers(account: AccountId, onChanged: () => void) {
  const [view, setView] = useState<FollowersView | null>(null)
  const [refusal, setRefusal] = useState<Extract<Failure, { kind: 'notRead' }> | null>(null)
  const [cost, setCost] = useState<Output<'countFollowers'> | null>(null)
  const [busy, setBusy] = useState(false)

  const run = useCallback(
    async <C extends Viewing>(channel: C, input: Input<C>): Promise<boolean> => {
      setBusy(true)
      const answer = await ask(channel, input)
      setBusy(false)
      if (!answer.ok) {
        setCost(null)
        if (answer.error.kind === 'notRead') setRefusal(answer.error)
        else showProblem(answer.error)
        return false
      }
      setRefusal(null)
      setCost(null)
      setView(answer.value)
      onChanged()
      return true
    },
    [onChanged],
  )
  useEffect(() => {
    setView(null)
    setRefusal(null)
    setCost(null)
    void ask('followers', { account }).then((answer) => {
      if (answer.ok) setView(answer.value)
      else showProblem(answer.error)
    })
  }, [account])

  async function read(): Promise<void> {
    setRefusal(null)
    const look = setInterval(() => {
      void ask('followers', { account }).then((answer) => {
        if (answer.ok && answer.value.reading !== null) setView(answer.value)
      })
    }, lookMilliseconds)
    await run('readFollowers', { account })
    clearInterval(look)
    const after = await ask('followers', { account })
    if (after.ok) setView(after.value)
  }

  return {
    view,
    refusal,
    cost,
    busy,
    read,
    async askCost(): Promise<void> {
      setBusy(true)
      setRefusal(null)
      const answer = await ask('countFollowers', { account })
      setBusy(false)
      if (answer.ok) setCost(answer.value)
      else if (answer.error.kind === 'notRead') setRefusal(answer.error)
      else showProblem(answer.error)
    },
    forgetCost: () => setCost(null),
    stop: () => ask('stopReadingFollowers', { account }),
    paste: (text: string, whole: boolean, lookUp: boolean) =>
      run('pasteFollowers', { account, text, whole, lookUp }),
    pasteBlocked: (text: string) => run('pasteBlocked', { account, text }),
    async decide(followers: readonly FollowerKey[], decision: FollowerDecision) {
      const done = await run('decideFollowers', { account, followers, decision })
      if (done && decision.outcome === 'possiblePupil') {
        changeSession({
          toast: { sentence: 'Noted as a possible pupil. Tell SLT now: that is the first step.' },
        })
      }
      return done
    },
    async open(follower: FollowerKey): Promise<void> {
      await act('openFollower', { account, follower })
    },
    async checkBlocks(): Promise<void> {
      if (await run('checkBlocks', { account })) {
        changeSession({ toast: { sentence: 'X’s list of blocked accounts was read.' } })
      }
    },
  }
}

export type FollowerDeeds = ReturnType<typeof useFollowers>
