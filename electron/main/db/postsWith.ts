import type { PupilId } from '../../core/pupil.ts'
import type { Database } from './database.ts'
import { PostId } from './posts.ts'

/**
 * The posts, queued and sent alike, with a picture of which somebody said before its approval that this pupil is in
 * it; newest first. What was said is never edited, so that a later tick or untick hides no post from a withdrawal.
 */
export function postsWith(db: Database, pupil: PupilId): readonly PostId[] {
  return db
    .prepare(
      `SELECT DISTINCT posts.id FROM posts
       JOIN post_pictures ON post_pictures.post = posts.id
       JOIN confirmations ON confirmations.photo = post_pictures.photo
         AND confirmations.what = 'nobodyElse' AND confirmations.confirmed_at <= posts.approved_at
       JOIN json_each(json_extract(confirmations.statement, '$.of'), '$[1]') AS ticked
         ON ticked.value = ?
       WHERE posts.state <> 'rejected'
       ORDER BY posts.seq DESC`,
    )
    .pluck()
    .all(pupil)
    .map((id) => PostId.parse(id))
}
