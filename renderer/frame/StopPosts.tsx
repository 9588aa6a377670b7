import type { Records } from '../../electron/core/records.ts'
import { decideLater, keepThePosts, stopThePosts } from '../session/voiding.ts'
import { useSession, type Voiding } from '../session/windowSession.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { startHere } from '../ui/startHere.ts'
import { useSeen } from '../ui/useSeen.ts'
import { dayAndTime } from '../ui/when.ts'

/** Asks which counts: a post that was approved and has not left, or what would make it void. */
export function StopPosts({ records }: { readonly records: Records }) {
  const voiding = useSession((session) => session.voiding)
  return voiding === null ? null : (
    <Question key={voiding.photos.join()} voiding={voiding} records={records} />
  )
}

interface QuestionProps {
  readonly voiding: Voiding
  readonly records: Records
}

function Question({ voiding, records }: QuestionProps) {
  // The click that changed the photo, or the key that is still held, answers nothing.
  const isSeen = useSeen(true)
  const isChange = voiding.deed === 'change'
  const post = voiding.posts.length === 1 ? 'the post' : 'the posts'
  const photo = voiding.photos.length === 1 ? 'the photo' : 'the photos'
  const answer = (then: (voiding: Voiding) => Promise<void>) => () => {
    if (isSeen) void then(voiding)
  }
  return (
    <Dialog
      title={titleOf(voiding, records)}
      onClose={answer(decideLater)}
      actions={
        <>
          <Button large onClick={answer(keepThePosts)}>
            {isChange ? 'Undo my change' : `Keep ${photo}`}, let {post} go
          </Button>
          <Button large look="primary" ref={startHere} onClick={answer(stopThePosts)}>
            Stop {post}, {isChange ? 'keep my change' : `remove ${photo}`}
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
        {isChange && 'What was approved is the picture as it was before your change. '}
        {voiding.posts.length === 1 ? 'The post is' : 'The posts are'} held back until you say which
        counts. Nothing has been sent.
      </p>
    </Dialog>
  )
}

function titleOf({ photos }: Voiding, records: Records): string {
  const [only, ...others] = photos
  const number = records.photos.find(({ id }) => id === only)?.number
  return others.length > 0 || number === undefined
    ? 'Photos are in a post that has not left'
    : `Photo ${number} is in a post that has not left`
}
