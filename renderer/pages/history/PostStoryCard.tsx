import { useEffect, useState } from 'react'
import type { Output } from '../../../electron/contract/contract.ts'
import type { PostSummary } from '../../../electron/contract/postRequests.ts'
import type { StoryPart } from '../../../electron/contract/reportRequests.ts'
import { ask } from '../../bridge.ts'
import { savePdf } from '../../session/giveOut.ts'
import { changeSession, showProblem, useSession } from '../../session/windowSession.ts'
import { Vouched } from '../../shared/Vouched.tsx'
import { Button } from '../../ui/Button.tsx'
import { dateAndTime } from '../../ui/when.ts'
import '../../shared/post/post.css'
import { StoryPictures } from './StoryPictures.tsx'
import './story.css'

type Story = Output<'readPostStory'>

const partNames: Readonly<Record<StoryPart, string>> = {
  photo: 'The photos and their faces',
  people: 'Who is in them',
  words: 'The words, and what was refused',
  print: 'The finished pictures, and their proof',
  post: 'The post',
  after: 'Afterwards',
}

/** Everything about one post, from the photo to its end: to read, to print, and to show to whoever asks. */
export function PostStoryCard({ post }: { readonly post: PostSummary }) {
  const [story, setStory] = useState<Story | null>(null)
  const { id, handle, state, takenDownAt } = post
  // biome-ignore lint/correctness/useExhaustiveDependencies: what became of the post is a new story
  useEffect(() => {
    let isWanted = true
    void ask('readPostStory', { post: id }).then((answer) => {
      if (!isWanted) return
      if (answer.ok) setStory(answer.value)
      else showProblem(answer.error)
    })
    return () => {
      isWanted = false
    }
  }, [id, state, takenDownAt])
  useEffect(
    () => () => {
      if (useSession.getState().room !== 'history') changeSession({ story: null })
    },
    [],
  )
  return (
    <div className="page narrow stack wide story">
      <div className="row wrap">
        <h1 className="grow">Everything about this post to {handle}</h1>
        <div className="row tight wrap no-print">
          <Button icon="back" onClick={() => changeSession({ story: null })}>
            All posts
          </Button>
          <Button look="quiet" onClick={() => changeSession({ room: 'audit', logOf: id })}>
            In the log
          </Button>
          <Button
            icon="print"
            disabled={story === null}
            onClick={() => void savePdf(`Post to ${handle}`, 'postStory')}
          >
            Save as PDF
          </Button>
        </div>
      </div>
      <section className="card stack" aria-label="What was posted">
        <p className="tweet-text">{post.text}</p>
        <p className="soft small">
          Approved by {post.approvedBy} on {dateAndTime(post.approvedAt)}
          {post.url !== null && (
            <>
              {' '}
              · <span className="story-link">{post.url}</span>
            </>
          )}
        </p>
        {story !== null && <StoryPictures post={post} story={story} />}
      </section>
      {story === null ? <p className="soft">Reading the log…</p> : <Told story={story} />}
    </div>
  )
}

function Told({ story }: { readonly story: Story }) {
  return (
    <>
      <ol className="stack wide" aria-label="Step by step">
        {story.parts.map(({ part, lines }) => (
          <li key={part} className="stack">
            <h2>{partNames[part]}</h2>
            <ol className="story-lines">
              {lines.map(({ seq, at, actor, says }) => (
                <li key={`${seq} ${at}`}>
                  <span className="soft small story-when">{dateAndTime(at)}</span>
                  <span>
                    {says} <span className="soft">{actor}</span>
                  </span>
                </li>
              ))}
              {part === 'words' &&
                story.answers.map(({ at, by, reason }) => (
                  <li key={`${at} ${reason}`}>
                    <span className="soft small story-when">{dateAndTime(at)}</span>
                    <span>
                      The reason given: “{reason}” <span className="soft">{by}</span>
                    </span>
                  </li>
                ))}
            </ol>
          </li>
        ))}
      </ol>
      <Vouched {...story} />
    </>
  )
}
