import { useEffect, useState } from 'react'
import type { Output } from '../../../electron/contract/contract.ts'
import { ask } from '../../bridge.ts'
import { type Post, showProblem } from '../../desk/desk.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { when } from '../../ui/when.ts'

interface TimelineProps {
  readonly post: Post
  readonly onClose: () => void
}

/** What the log knows about a post and its photos, from the first to the last. */
export function Timeline({ post, onClose }: TimelineProps) {
  const [lines, setLines] = useState<Output<'postTimeline'> | null>(null)
  useEffect(() => {
    void ask('postTimeline', { post: post.id }).then((answer) => {
      if (answer.ok) setLines(answer.value)
      else showProblem(answer.error)
    })
  }, [post.id])
  return (
    <Dialog
      title={`What happened to this post to ${post.handle}`}
      onClose={onClose}
      actions={
        <Button autoFocus onClick={onClose}>
          Close
        </Button>
      }
    >
      {lines === null ? (
        <p className="soft">Reading the log…</p>
      ) : (
        <ol className="timeline" aria-label="Step by step">
          {lines.map(({ seq, at, actor, says }) => (
            <li key={seq}>
              <span className="soft small">
                {when(at)}, {actor}
              </span>
              <br />
              {says}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
