import type { PupilId } from '../../../core/pupil.ts'
import type { ReadableDatabase } from '../file/database.ts'
import { PostId } from './posts.ts'

/**
 * The posts, queued and sent alike, that were cleared with this pupil in one of their pictures, and those with a picture
 * of which somebody said before its approval that the pupil is in it; newest first. Neither is ever edited, so that a later
 * tick or untick hides no post from a withdrawal.
 */
export function postsWith(db: ReadableDatabase, pupil: PupilId): readonly PostId[] {
  return db
    .prepare(
      `SELECT posts.id FROM posts WHERE posts.state <> 'rejected' AND (
         EXISTS (SELECT 1 FROM cleared_pupils
           WHERE cleared_pupils.post = posts.id AND cleared_pupils.pupil = @pupil)
         OR EXISTS (SELECT 1 FROM post_pictures
           JOIN confirmations ON confirmations.photo = post_pictures.photo
             AND confirmations.what = 'nobodyElse' AND confirmations.confirmed_at <= posts.approved_at
           JOIN json_each(json_extract(confirmations.statement, '$.of'), '$[1]') AS ticked
             ON ticked.value = @pupil
           WHERE post_pictures.post = posts.id))
       ORDER BY posts.seq DESC`,
    )
    .pluck()
    .all({ pupil })
    .map((id) => PostId.parse(id))
}
