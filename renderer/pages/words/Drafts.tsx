import { useEffect, useState } from 'react'
import type { PostInMaking } from '../../../electron/contract/draftRequests.ts'
import { useSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { discardDraft, readDrafts, startDraft, takeUpDraft } from './draftActions.ts'

/** Posts in the making beside the one in hand. All of them are saved as they stand. */
export function Drafts() {
  const drafts = useSession((session) => session.drafts)
  const [open, setOpen] = useState(false)
  useEffect(() => void readDrafts(), [])
  const others = drafts.filter(({ inHand }) => !inHand)
  const close = () => setOpen(false)
  return (
    <p className="row tight wrap drafts">
      <span className="soft">
        {others.length === 0
          ? 'Saved as you write.'
          : `Saved as you write, ${waiting(others.length)}.`}
      </span>
      {others.length > 0 && (
        <Button look="link" onClick={() => setOpen(true)}>
          Other drafts
        </Button>
      )}
      <Button look="link" onClick={() => void startDraft()}>
        Start another post
      </Button>
      {open && others.length > 0 && (
        <Dialog
          title="Other drafts"
          onClose={close}
          actions={<Button onClick={close}>Close</Button>}
        >
          <ul className="stack">
            {others.map((draft) => (
              <DraftRow key={draft.id} draft={draft} onTakenUp={close} />
            ))}
          </ul>
        </Dialog>
      )}
    </p>
  )
}

interface DraftRowProps {
  readonly draft: PostInMaking
  readonly onTakenUp: () => void
}

/** One draft. Throwing it away is asked about once more, in its own place. */
function DraftRow({ draft, onTakenUp }: DraftRowProps) {
  const [asking, setAsking] = useState(false)
  const takeUp = () => {
    onTakenUp()
    void takeUpDraft(draft.id)
  }
  return (
    <li className="row tight wrap">
      <span className="grow">{nameOf(draft)}</span>
      {asking ? (
        <>
          <Button look="grave" onClick={() => void discardDraft(draft.id)}>
            Yes, throw it away
          </Button>
          <Button onClick={() => setAsking(false)}>Keep it</Button>
        </>
      ) : (
        <>
          <Button onClick={takeUp}>Take it up</Button>
          <Button look="quiet" onClick={() => setAsking(true)}>
            Throw away…
          </Button>
        </>
      )}
    </li>
  )
}

function nameOf({ text, photos }: PostInMaking): string {
  const words = text.trim()
  const begins = words.length > 60 ? `${words.slice(0, 59)}…` : words
  const pictures = photos.length === 1 ? '1 photo' : `${photos.length} photos`
  if (words === '') return `No words yet, ${pictures}`
  return photos.length === 0 ? `“${begins}”` : `“${begins}”, ${pictures}`
}

function waiting(count: number): string {
  return count === 1 ? 'and one other draft waits' : `and ${count} other drafts wait`
}
