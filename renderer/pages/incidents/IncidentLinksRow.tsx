import type { IncidentFile } from '../../../electron/contract/incidentRequests.ts'
import type { Records } from '../../../electron/core/records.ts'
import { goTo } from '../../session/photos.ts'
import { changeSession, useSession } from '../../session/windowSession.ts'
import '../../shared/post/post.css'
import { Button } from '../../ui/Button.tsx'
import { personCalled } from '../../wording/personCalled.ts'
import { openOnX } from './actions.ts'

interface IncidentLinksRowProps {
  readonly file: IncidentFile
  readonly records: Records
}

/** What the incident is about, opened from here: the post and its story, the photo, the follower or the mention. */
export function IncidentLinksRow({ file, records }: IncidentLinksRowProps) {
  const { incident, followerHandle } = file
  const { links } = incident
  const post = useSession(({ posts }) => posts.find(({ id }) => id === links.post))
  const photo = records.photos.find(({ id }) => id === links.photo)
  const account = records.accounts.find(({ id }) => id === links.account)
  const onX = links.followerId ?? links.mentionId
  if ([post, photo, account, onX].every((linked) => linked === undefined)) return null
  return (
    <div className="stack">
      {account !== undefined && <p>Account: {account.handle}</p>}
      {links.followerId !== undefined && (
        <p>Follower: {personCalled({ key: links.followerId, handle: followerHandle })}</p>
      )}
      {post !== undefined && post.pictures.length > 0 && (
        <div className="row tight wrap">
          {post.pictures.map(({ sha256, altText }) => (
            <img
              key={sha256}
              className="receipt-picture"
              src={`./print/${sha256}.jpg`}
              alt={altText}
            />
          ))}
        </div>
      )}
      <div className="row tight wrap">
        {post !== undefined && (
          <Button icon="history" onClick={() => changeSession({ room: 'history', story: post.id })}>
            What happened to the post
          </Button>
        )}
        {photo !== undefined && (
          <Button icon="photo" onClick={() => goTo('faces', photo.id)}>
            Photo {photo.number}
          </Button>
        )}
        {onX !== undefined && (
          <Button icon="link" onClick={() => void openOnX(incident.id)}>
            {links.mentionId === undefined ? 'The follower on X' : 'The mention on X'}
          </Button>
        )}
      </div>
    </div>
  )
}
