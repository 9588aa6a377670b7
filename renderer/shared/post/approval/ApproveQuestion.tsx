import { useState } from 'react'
import type { PostSummary } from '../../../../electron/contract/postRequests.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { dayAndTime } from '../../../ui/when.ts'
import '../post.css'

interface ApproveQuestionProps {
  readonly post: PostSummary
  readonly onApprove: () => void
  readonly onClose: () => void
}

/** The very pictures, words and account that would go out, and nothing else, before a second person says yes. */
export function ApproveQuestion({ post, onApprove, onClose }: ApproveQuestionProps) {
  const [looked, setLooked] = useState(post.pictures.length === 0)
  const { handle, text, pictures, asked, notBefore } = post
  return (
    <Dialog
      title={`Approve this post to ${handle}?`}
      onClose={onClose}
      {...(pictures.length > 0 && { width: 'wide' })}
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button look="primary" icon="check" disabled={!looked} onClick={onApprove}>
            {notBefore === null ? `Approve and post to ${handle}` : `Approve for ${handle}`}
          </Button>
        </>
      }
    >
      <p className="soft">
        {asked?.byName} prepared it.{' '}
        {notBefore !== null && `It goes out on ${dayAndTime(notBefore)}. `}
        Every rule is checked once more when you approve.
      </p>
      <p className="tweet-text">{text}</p>
      {pictures.map(({ sha256, altText }) => (
        <figure className="stack" key={sha256}>
          <img className="approve-picture" src={`./print/${sha256}.jpg`} alt={altText} />
          <figcaption className="small soft">Described as: {altText}</figcaption>
        </figure>
      ))}
      {pictures.length > 0 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={looked}
            onChange={(event) => setLooked(event.target.checked)}
          />
          {pictures.length === 1
            ? 'I looked at the whole picture: no child’s face shows'
            : 'I looked at every picture: no child’s face shows'}
        </label>
      )}
    </Dialog>
  )
}
