import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import { Button } from '../../ui/Button.tsx'
import { notReadWords } from '../../ui/failureWording.ts'
import { Note } from '../../ui/Note.tsx'
import { Progress } from '../../ui/Progress.tsx'
import type { FollowerDeeds } from './useFollowers.ts'
import { costSentence, count, dueSentence } from './wording.ts'

interface ReadCardProps {
  readonly view: FollowersView
  readonly handle: string
  readonly deeds: FollowerDeeds
  readonly onPaste: () => void
}

/** Where a review begins: through X, its cost shown first, or by pasting. */
export function ReadCard({ view, handle, deeds, onPaste }: ReadCardProps) {
  const { reading, list, due } = view
  if (reading?.running) return <ReadingNow {...reading} onStop={deeds.stop} />
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
          {count(list.total)} in the list, {list.fresh.toLocaleString('en-GB')} of them new.{' '}
          {dueSentence(due)}
        </p>
      )}
      {deeds.refusal !== null && <Refusal deeds={deeds} />}
      {deeds.cost === null ? (
        <div className="row wrap">
          <Button
            look={list === null ? 'primary' : 'plain'}
            icon="search"
            disabled={deeds.busy}
            onClick={() => void (reading === null ? deeds.askCost() : deeds.read())}
          >
            {reading === null ? beginWords(list !== null) : `Go on after ${count(reading.people)}`}
          </Button>
          <Button icon="words" disabled={deeds.busy} onClick={onPaste}>
            Paste a list…
          </Button>
        </div>
      ) : (
        <>
          <Note>{costSentence(deeds.cost)}</Note>
          <div className="row wrap">
            <Button
              look="primary"
              icon="search"
              disabled={deeds.busy}
              onClick={() => void deeds.read()}
            >
              Read them
            </Button>
            <Button onClick={deeds.forgetCost}>Not now</Button>
          </div>
        </>
      )}
    </section>
  )
}

function beginWords(again: boolean): string {
  return again ? 'Read the list again' : 'Read the followers'
}

function Refusal({ deeds }: { readonly deeds: FollowerDeeds }) {
  if (deeds.refusal === null) return null
  const { sentence, nextStep } = notReadWords(deeds.refusal)
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
        label={total === null ? `${count(people)} read` : `${people} of ${count(total)} read`}
        done={total === null ? null : people}
        total={total ?? 1}
      >
        <Button onClick={onStop}>Stop here</Button>
      </Progress>
    </section>
  )
}
