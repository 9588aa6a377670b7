import { randomUUID } from 'node:crypto'
import type { Input } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { FaceId } from '../../core/face.ts'
import { overlap } from '../../core/geometry.ts'
import type { Photo } from '../../core/photo.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { findPhoto, insertEvidence as keepInRecords } from '../db/tables/photos.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { RecallsPosts } from '../signedIn/waitingPosts.ts'

/** Keeps what the detector found, as evidence that no draft can drop. Faces wholly outside the photo are no faces. */
export function keepEvidence(
  desk: SignedIn & RecallsPosts,
  { photo: id, detector, faces }: Input<'keepEvidence'>,
): Result<Photo, Failure> {
  const photo = findPhoto(desk.db, id)
  if (photo === null) return refused({ kind: 'photoGone' })
  const whole = { x: 0, y: 0, ...photo.size }
  const found = faces
    .filter(({ box }) => overlap(box, whole) !== null)
    .map((face) => ({ id: FaceId.parse(randomUUID()), ...face }))
  return desk.db.write((write) => {
    const evidence = keepInRecords(write, id, detector, found)
    write.audit(null, { kind: 'evidenceKept', photo: id, faces: found.length })
    // A post with the photo that has not left may show what was just found.
    desk.postOffice.recall()
    return ok({ ...photo, evidence })
  })
}
