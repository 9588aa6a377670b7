import type { PhotoDraft } from '../../../electron/core/draft.ts'
import type { Prints } from '../../session/windowSession.ts'
import { AccountFace } from '../../ui/AccountFace.tsx'
import { Button } from '../../ui/Button.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { Progress } from '../../ui/Progress.tsx'
import '../../shared/post/post.css'

interface PostPreviewProps {
  readonly account: string | null
  readonly handle: string | null
  readonly label: string
  readonly text: string
  readonly drafts: readonly PhotoDraft[]
  readonly prints: Prints
  readonly blocked: boolean
  readonly onPrint: () => void
}

/** The post exactly as the world will see it: these are the very bytes that would leave. */
export function PostPreview({
  account,
  handle,
  label,
  text,
  drafts,
  prints,
  blocked,
  onPrint,
}: PostPreviewProps) {
  return (
    <article className="tweet" aria-label="As the world will see it">
      <header className="tweet-head">
        <AccountFace account={account} handle={handle} />
        <div>
          <strong>{handle ?? 'No account is chosen'}</strong>
          <div className="soft small">{label}</div>
        </div>
      </header>
      <p className="tweet-text">
        {text.trim() === '' ? <span className="soft">No words.</span> : text}
      </p>
      {drafts.length > 0 && (
        <Pictures drafts={drafts} prints={prints} blocked={blocked} onPrint={onPrint} />
      )}
    </article>
  )
}

type PicturesProps = Pick<PostPreviewProps, 'drafts' | 'prints' | 'blocked' | 'onPrint'>

function Pictures({ drafts, prints, blocked, onPrint }: PicturesProps) {
  switch (prints.stage) {
    case 'none':
      return (
        <Note>
          {blocked
            ? 'The finished pictures are shown here as soon as nothing stands against it any more.'
            : 'The finished pictures are on their way.'}
        </Note>
      )
    case 'printing':
      return (
        <div role="status">
          <Progress
            label="Covering, writing and proving the pictures…"
            done={null}
            total={drafts.length}
          />
        </div>
      )
    case 'failed': {
      const { sentence, nextStep } = failureWords(prints.failure)
      return (
        <Note tone="stop" icon="warning" role="alert">
          <p>
            <strong>{sentence}</strong> {nextStep}
          </p>
          <Button onClick={onPrint}>Try again</Button>
        </Note>
      )
    }
    case 'printed':
      return (
        <>
          <div className="tweet-pictures" data-count={prints.pictures.length}>
            {prints.pictures.map(({ photo, sha256, size }, index) => {
              const altText = drafts.find((draft) => draft.photo === photo)?.altText ?? ''
              return (
                <figure key={sha256}>
                  <img src={`./print/${sha256}.jpg`} alt={`Number ${index + 1}: ${altText}`} />
                  <figcaption className="soft small">
                    {altText === '' ? 'No description' : `Description: ${altText}`} · {size.width} ×{' '}
                    {size.height}
                  </figcaption>
                </figure>
              )
            })}
          </div>
          <p className="soft small">
            <Icon name="check" /> Proved: no pixel of a covered face is in{' '}
            {prints.pictures.length === 1 ? 'this file' : 'these files'}.
          </p>
        </>
      )
  }
}
