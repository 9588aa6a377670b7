import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import { Button } from '../../ui/Button.tsx'
import { notReadWords } from '../../ui/failureWording.ts'
import { Note } from '../../ui/Note.tsx'
import { Progress } from '../../ui/Progress.tsx'
import type { FollowerActions } from './useFollowers.ts'
import { costSentence, dueSentence, followerCountWords } from './wording.ts'

interface ReadCardProps {
  readonly view: FollowersView
  readonly handle: string
  readonly actions: FollowerActions
  readonly onPaste: () => void
}

/** Where a review begins: through X, its cost shown first, or by pasting. */
export function ReadCard({ view, handle, actions, onPaste }: ReadCardProps) {
  const { reading, list, due } = view
  if (reading?.running) return <ReadingNow {...reading} onStop={actions.stop} />
  return (
    <section className="card stack" aria-labelledby="read-followers">
      <h2 id="read-followers">
        {list === null ? `Who is new at ${handle}?` : 'Nobody is left to decide about'}
      </h2>
      {list === null ? (
        <p className="soft">
          The studio reads the list, and shows those about whom nobody has decided. Names and bios
          are shown and not kept.
        </p>
      ) : (
        <p>
          {followerCountWords(list.total)} in the list, {list.fresh.toLocaleString('en-GB')} of them
          new. {dueSentence(due)}
        </p>
      )}
      {actions.refusal !== null && <Refusal actions={actions} />}
      {actions.cost === null ? (
        <div className="row wrap">
          <Button
            look={list === null ? 'primary' : 'plain'}
            icon="search"
            disabled={actions.busy}
            onClick={() => void (reading === null ? actions.askCost() : actions.read())}
          >
            {reading === null
              ? beginWords(list !== null)
              : `Go on after ${followerCountWords(reading.people)}`}
          </Button>
          <Button icon="words" disabled={actions.busy} onClick={onPaste}>
            Paste a list…
          </Button>
        </div>
      ) : (
        <>
          <Note>{costSentence(actions.cost)}</Note>
          <div className="row wrap">
            <Button
              look="primary"
              icon="search"
              disabled={actions.busy}
              onClick={() => void actions.read()}
            >
              Read them
            </Button>
            <Button onClick={actions.forgetCost}>Not now</Button>
          </div>
        </>
      )}
    </section>
  )
}

function beginWords(again: boolean): string {
  return again ? 'Read the list again' : 'Read the followers'
}

function Refusal({ actions }: { readonly actions: FollowerActions }) {
  if (actions.refusal === null) return null
  const { sentence, nextStep } = notReadWords(actions.refusal)
  return (
    <Note tone="heed" icon="warning" role="alert">
      <strong>{sentence}</strong> {nextStep}
    </Note>
  )
}

interface ReadingNowProps {
  readonly people: number
  readonly total: number | null
  readonly onStop: () => void
}

function ReadingNow({ people, total, onStop }: ReadingNowProps) {
  return (
    <section className="card">
      <Progress
        label={
          total === null
            ? `${followerCountWords(people)} read`
            : `${people} of ${followerCountWords(total)} read`
        }
        done={total === null ? null : people}
        total={total ?? 1}
      >
        <Button onClick={onStop}>Stop here</Button>
      </Progress>
    </section>
  )
}
