import type { Records } from '../../electron/core/records.ts'
import { useDesk } from '../desk/desk.ts'
import { decideLater, keepThePosts, stopThePosts, type Voiding } from '../desk/voiding.ts'
import { useSeen } from '../editor/useSeen.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { startHere } from '../ui/startHere.ts'
import { dayAndTime } from '../ui/when.ts'

/** Asks which counts: a post that was approved and has not left, or the change of one of its photos. */
export function StopPosts({ records }: { readonly records: Records }) {
  const voiding = useDesk((desk) => desk.voiding)
  return voiding === null ? null : (
    <Question key={voiding.photo} voiding={voiding} records={records} />
  )
}

interface QuestionProps {
  readonly voiding: Voiding
  readonly records: Records
}

function Question({ voiding, records }: QuestionProps) {
  // The click that changed the photo, or the key that is still held, answers nothing.
  const isSeen = useSeen(true)
  const number = records.photos.find(({ id }) => id === voiding.photo)?.number ?? ''
  const one = voiding.posts.length === 1
  const answer = (then: (voiding: Voiding) => Promise<void>) => () => {
    if (isSeen) void then(voiding)
  }
  return (
    <Dialog
      title={`Photo ${number} is in a post that has not left`}
      onClose={answer(decideLater)}
      actions={
        <>
          <Button large onClick={answer(keepThePosts)}>
            Undo my change, let {one ? 'the post' : 'the posts'} go
          </Button>
          <Button large look="primary" ref={startHere} onClick={answer(stopThePosts)}>
            Stop {one ? 'the post' : 'the posts'}, keep my change
          </Button>
        </>
      }
    >
      <ul>
        {voiding.posts.map(({ id, handle, notBefore }) => (
          <li key={id}>
            <strong>{handle}</strong>
            {notBefore === null ? ', on its way or waiting' : `, for ${dayAndTime(notBefore)}`}
          </li>
        ))}
      </ul>
      <p>
        What was approved is the picture as it was before your change. {one ? 'It is' : 'They are'}{' '}
        held back until you say which counts. Nothing has been sent.
      </p>
    </Dialog>
  )
}
