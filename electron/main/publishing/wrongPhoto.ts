import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { isClosed } from '../../core/incidents/incident.ts'
import { type Result, refused } from '../../core/result.ts'
import { openIncident } from '../acts/openIncident.ts'
import { holdWrong } from '../acts/unsent.ts'
import { listIncidents } from '../db/tables/incidents.ts'
import { findPost, type Post, PostId } from '../db/tables/posts.ts'
import { summaryOf } from '../told/postSummary.ts'
import { takeDown } from './afterwards.ts'
import { notePause } from './pausing.ts'
import type { Publishing } from './publishing.ts'

/**
 * A wrong photo was posted: all posting stops and an incident is opened first, then the post comes down. Where X does
 * not confirm it, the summary says that it must go by hand. One that has not left by then never does.
 */
export async function wrongPhoto(
  desk: Publishing,
  id: string,
): Promise<Result<Output<'wrongPhoto'>, Failure>> {
  const known = PostId.safeParse(id)
  const post = known.success ? findPost(desk.db, known.data) : null
  if (post === null) return refused({ kind: 'notNow' })
  desk.db.write((write) => {
    notePause(desk, 'wrongPhoto')
    write.audit(desk.operator.id, { kind: 'wrongPhotoFound', post: post.id })
    openWrongPhoto(desk, post)
    desk.postOffice.halt(post.id, { state: 'rejected', because: 'cancelled' }, desk.operator.id)
    holdWrong(
      desk,
      post.pictures.map(({ photo }) => photo),
    )
  })
  desk.postOffice.hold()
  await takeDown(desk, id)
  return summaryOf(desk.db, id, desk.linkTo)
}

/** One incident of a post at a time: a second press finds it open. */
function openWrongPhoto(desk: Publishing, { id, account, pictures: [first] }: Post): void {
  const open = listIncidents(desk.db).some(
    (incident) =>
      incident.kind === 'wrongPhoto' && incident.links.post === id && !isClosed(incident),
  )
  if (open) return
  const photo = first === undefined ? {} : { photo: first.photo }
  openIncident(desk, { kind: 'wrongPhoto', links: { post: id, account, ...photo } })
}
