import { useCallback, useEffect, useState } from 'react'
import type { Input } from '../../../electron/contract/contract.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { MentionsView } from '../../../electron/contract/reviewRequests.ts'
import type { AccountId } from '../../../electron/core/account.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { showProblem } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { notReadWords } from '../../ui/failureWording.ts'
import { Note } from '../../ui/Note.tsx'
import { when } from '../../ui/when.ts'
import { AccountTabs } from './AccountTabs.tsx'
import { MentionTable } from './MentionTable.tsx'
import type { RunMentions } from './mentionActions.ts'
import { OpenMentions } from './OpenMentions.tsx'
import './reviews.css'
import { useReviews } from './useReviews.ts'

/** Who named the school since the last look, and what is to be done about it (P13, P14). */
export function MentionsPage() {
  const { reviews, chosen, choose } = useReviews()
  if (reviews === null) return <p className="page soft">Reading the accounts…</p>
  return (
    <div className="page stack wide">
      <h1>Mentions and replies</h1>
      <AccountTabs reviews={reviews.reviews} chosen={chosen} showsDue={false} onChoose={choose} />
      {chosen === null ? (
        <Note icon="lock">You are not one of the staff who may use an account.</Note>
      ) : (
        <Look key={chosen} account={chosen} />
      )}
    </div>
  )
}

function Look({ account }: { readonly account: AccountId }) {
  const [view, setView] = useState<MentionsView | null>(null)
  const [refusal, setRefusal] = useState<Extract<Failure, { kind: 'notRead' }> | null>(null)
  const [busy, setBusy] = useState(false)
  const run: RunMentions = useCallback(async (channel, input) => {
    setBusy(true)
    const answer = await ask(channel, input)
    setBusy(false)
    setRefusal(!answer.ok && answer.error.kind === 'notRead' ? answer.error : null)
    if (answer.ok) setView(answer.value)
    else if (answer.error.kind !== 'notRead') showProblem(answer.error)
    return answer.ok
  }, [])
  useEffect(() => void run('mentions', { account }), [run, account])
  if (view === null) return <p className="soft">Reading…</p>
  const { list, lastLook } = view
  const open = async (input: Omit<Input<'openMention'>, 'account'>) => {
    await act('openMention', { account, ...input })
  }
  return (
    <>
      {refusal !== null && (
        <Note tone="heed" icon="warning" role="alert">
          <strong>{notReadWords(refusal).sentence}</strong> The mentions can be read on X itself, in
          the account’s notifications.
        </Note>
      )}
      <div className="review-columns">
        <div className="stack">
          {list !== null && list.left > 0 ? (
            <MentionTable
              key={list.readAt}
              account={account}
              list={list}
              busy={busy}
              run={run}
              open={open}
            />
          ) : (
            <section className="card stack" aria-labelledby="read-mentions">
              <h2 id="read-mentions">
                {list === null ? 'Who has named the school?' : 'Nothing is left to decide about'}
              </h2>
              <p className="soft">
                {lastLook === null
                  ? 'Nobody has looked yet.'
                  : `The last look was ${when(lastLook.at)}, by ${lastLook.by}.`}{' '}
                What was said is shown and not kept. X charges a cent at most for each mention.
              </p>
              <div>
                <Button
                  look={list === null ? 'primary' : 'plain'}
                  icon="search"
                  disabled={busy}
                  onClick={() => void run('readMentions', { account })}
                >
                  {list === null ? 'Read the mentions' : 'Look again'}
                </Button>
              </div>
            </section>
          )}
        </div>
        <OpenMentions account={account} view={view} busy={busy} run={run} open={open} />
      </div>
    </>
  )
}
