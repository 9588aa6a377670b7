import { useState } from 'react'
import type { MentionsView } from '../../../electron/contract/reviewRequests.ts'
import type { AccountId } from '../../../electron/core/account.ts'
import { type MentionDecision, MentionKind } from '../../../electron/core/reviews/mention.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { when } from '../../ui/when.ts'
import { Avatar } from './Avatar.tsx'
import type { OpenMention, RunMentions } from './mentionActions.ts'
import { useSingleKeys } from './useSingleKeys.ts'
import { kindNames } from './wording.ts'

type List = NonNullable<MentionsView['list']>
type Live = List['next'][number]

/** A letter for each kind: there are more than digits. */
const kindKeys = [...'abcdefghijkl']

interface MentionListProps {
  readonly account: AccountId
  readonly list: List
  readonly busy: boolean
  readonly run: RunMentions
  readonly open: OpenMention
}

/** What was said since the last look; the first one waits for a decision, one key each. */
export function MentionTable({ account, list, busy, run, open }: MentionListProps) {
  const [asksKind, setAsksKind] = useState(false)
  const [warning, setWarning] = useState<Live | null>(null)
  const [first] = list.next
  const decide = (decision: MentionDecision) => {
    if (first === undefined || busy) return
    setAsksKind(false)
    void run('decideMention', { account, mention: first.mention, decision })
  }
  const reply = (one: Live) => {
    if (one.isListed) void open({ mention: one.mention, to: 'reply', warned: false })
    else setWarning(one)
  }
  useSingleKeys((key) => {
    if (asksKind && key === 'Escape') setAsksKind(false)
    else if (asksKind) {
      const kind = MentionKind.options[kindKeys.indexOf(key)]
      if (kind === undefined) return false
      decide({ outcome: 'inappropriate', kind })
    } else if (key === 'f') decide({ outcome: 'fine' })
    else if (key === 'i') setAsksKind(true)
    else if (key === 'p') decide({ outcome: 'phone' })
    else if (key === 'o' && first !== undefined) {
      void open({ mention: first.mention, to: 'look', warned: false })
    } else return false
    return true
  })
  return (
    <section className="stack" aria-labelledby="new-mentions">
      <h2 id="new-mentions">
        {list.left === 1 ? '1 mention' : `${list.left} mentions`} to decide about
      </h2>
      <ul className="people-list" aria-label="New mentions">
        {list.next.map((one, index) => (
          <li key={one.mention} className="person" aria-current={index === 0 ? 'true' : undefined}>
            {one.writer !== null && <Avatar person={one.writer} />}
            <div className="person-words">
              <div className="row wrap tight">
                <strong>{one.writer?.name || one.writer?.handle || 'Somebody'}</strong>
                <span className="soft">{one.writer?.handle}</span>
                {one.at !== null && <span className="soft small">{when(one.at)}</span>}
                {one.isReply && <Badge icon="words">Reply to us</Badge>}
              </div>
              <p className="said">{one.text}</p>
              {index === 0 && !asksKind && (
                <div className="decision-bar">
                  <Button disabled={busy} onClick={() => decide({ outcome: 'fine' })}>
                    <kbd>F</kbd> Fine
                  </Button>
                  <Button look="grave" disabled={busy} onClick={() => setAsksKind(true)}>
                    <kbd>I</kbd> Inappropriate…
                  </Button>
                  <Button disabled={busy} onClick={() => decide({ outcome: 'phone' })}>
                    <kbd>P</kbd> Answer by telephone
                  </Button>
                  <Button
                    look="quiet"
                    icon="link"
                    onClick={() => void open({ mention: one.mention, to: 'look', warned: false })}
                  >
                    <kbd>O</kbd> Open on X
                  </Button>
                  <Button look="quiet" onClick={() => reply(one)}>
                    Answer on X…
                  </Button>
                </div>
              )}
              {index === 0 && asksKind && (
                <fieldset className="decision-bar" aria-label="What kind?">
                  {MentionKind.options.map((kind, number) => (
                    <Button key={kind} onClick={() => decide({ outcome: 'inappropriate', kind })}>
                      <kbd>{kindKeys[number]?.toUpperCase()}</kbd> {kindNames[kind]}
                    </Button>
                  ))}
                  <Button look="quiet" onClick={() => setAsksKind(false)}>
                    Back
                  </Button>
                </fieldset>
              )}
            </div>
          </li>
        ))}
      </ul>
      {warning !== null && (
        <Dialog
          title="This may be a parent"
          onClose={() => setWarning(null)}
          actions={
            <>
              <Button
                className="aside"
                onClick={() => {
                  const { mention } = warning
                  setWarning(null)
                  void open({ mention, to: 'reply', warned: true })
                }}
              >
                Answer on X all the same
              </Button>
              <Button onClick={() => setWarning(null)}>Cancel</Button>
              <Button
                look="primary"
                onClick={() => {
                  setWarning(null)
                  void run('decideMention', {
                    account,
                    mention: warning.mention,
                    decision: { outcome: 'phone' },
                  })
                }}
              >
                Answer by telephone
              </Button>
            </>
          }
        >
          <p>
            {warning.writer?.handle ?? 'The writer'} is not an account that the school has listed.
            The policy does not talk to individual parents on X: ring them, or ask them to come in.
          </p>
          <p className="soft">Answering all the same is noted in the log with your name.</p>
        </Dialog>
      )}
    </section>
  )
}
