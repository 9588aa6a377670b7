import type { MentionsView } from '../../../electron/contract/reviewRequests.ts'
import type { AccountId } from '../../../electron/core/account.ts'
import { changeSession } from '../../session/windowSession.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { when } from '../../ui/when.ts'
import type { OpenMention, RunMentions } from './mentionActions.ts'
import { kindNames, mentionStepNames } from './wording.ts'

type Open = MentionsView['open'][number]

interface OpenMentionsProps {
  readonly account: AccountId
  readonly view: Pick<MentionsView, 'open'>
  readonly busy: boolean
  readonly run: RunMentions
  readonly open: OpenMention
}

/** What is still to be done about mentions that were decided on. */
export function OpenMentions({ account, view, busy, run, open }: OpenMentionsProps) {
  return (
    <section className="card stack" aria-labelledby="open-mentions">
      <h2 id="open-mentions">Still to do{view.open.length > 0 && ` (${view.open.length})`}</h2>
      {view.open.length === 0 && <p className="soft">Nothing is left to do.</p>}
      <ul className="stack wide">
        {view.open.map((one) => (
          <li key={one.mention} className="stack" aria-label={titleOf(one)}>
            <div>
              <strong>{titleOf(one)}</strong>
              <p className="soft small">
                {one.handle ?? 'The writer is not at hand'}, decided by {one.by}, {when(one.at)}
              </p>
            </div>
            <div className="row wrap tight">
              {one.done.map((step) => (
                <Badge key={step} tone="good" icon="check">
                  {mentionStepNames[step]}
                </Badge>
              ))}
              {one.steps.includes('hidden') && (
                <Button
                  disabled={busy}
                  icon="eye"
                  onClick={() => void run('hideMention', { account, mention: one.mention })}
                >
                  Hide the reply
                </Button>
              )}
              {one.steps.includes('reported') && (
                <>
                  <Button
                    icon="link"
                    onClick={() => void open({ mention: one.mention, to: 'look', warned: false })}
                  >
                    Open it to report
                  </Button>
                  <Button
                    look="quiet"
                    disabled={busy}
                    onClick={() =>
                      void run('noteMentionStep', {
                        account,
                        mention: one.mention,
                        step: 'reported',
                      })
                    }
                  >
                    I reported it
                  </Button>
                </>
              )}
              {one.steps.includes('phoned') && (
                <Button
                  disabled={busy}
                  onClick={() =>
                    void run('noteMentionStep', { account, mention: one.mention, step: 'phoned' })
                  }
                >
                  I rang them
                </Button>
              )}
            </div>
            {one.decision.outcome === 'inappropriate' && (
              <p className="small">
                The writer waits under{' '}
                <Button look="link" onClick={() => changeSession({ room: 'followers' })}>
                  Followers, To be blocked
                </Button>
                , until X confirms the block.
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function titleOf({ decision }: Open): string {
  return decision.outcome === 'inappropriate' ? kindNames[decision.kind] : 'An answer by telephone'
}
