import type { PostSummary } from '../../../electron/contract/postRequests.ts'
import type { PostStory } from '../../../electron/contract/reportRequests.ts'

interface StoryPicturesProps {
  readonly post: PostSummary
  readonly story: PostStory
}

/** The pictures as they went out, while they are kept; and who had been ticked on each. */
export function StoryPictures({ post, story }: StoryPicturesProps) {
  if (post.pictures.length === 0) return <p className="soft">It had no picture.</p>
  return (
    <ul className="story-pictures">
      {post.pictures.map(({ sha256, altText }, index) => {
        const people = story.people[index]
        return (
          <li key={sha256} className="stack">
            {story.kept.includes(sha256) ? (
              <img src={`./print/${sha256}.jpg`} alt={altText} />
            ) : (
              <p className="soft story-gone">
                The finished picture is no longer kept. Its seal is{' '}
                <code>{sha256.slice(0, 8)}</code>.
              </p>
            )}
            <p className="small">“{altText}”</p>
            {people !== undefined && (
              <p className="small">
                <strong>Photo {people.photo}</strong>,{' '}
                {people.pupils.length === 0 ? 'nobody ticked' : `with ${people.pupils.join(', ')}`}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
