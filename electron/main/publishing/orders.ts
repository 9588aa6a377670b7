import type { ClearedDraft } from '../../core/clearance.ts'
import type { PhotoDraft } from '../../core/draft.ts'
import { facesIn } from '../../core/facesIn.ts'
import type { Photo } from '../../core/photo.ts'
import type { Records } from '../../core/records.ts'
import { needsDecision } from '../../core/redaction/needsDecision.ts'
import type { PrintRequest } from '../darkroom/darkroom.ts'

export interface Order {
  readonly photo: Photo
  readonly request: PrintRequest
}

/** What is asked of the darkroom for each photo. Only a cleared draft can be printed. */
export function ordersOf(draft: ClearedDraft, records: Records): readonly Order[] {
  return draft.photos.flatMap((photoDraft) => {
    const photo = records.photos.find(({ id }) => id === photoDraft.photo)
    return photo === undefined ? [] : [orderOf(photoDraft, photo, records)]
  })
}

function orderOf(draft: PhotoDraft, photo: Photo, { school }: Records): Order {
  const bare = new Set(draft.dismissals.map(({ face }) => face))
  const faces = facesIn(draft, photo)
    .filter(({ id, box }) => !bare.has(id) && needsDecision(box, draft.crop, photo.size))
    .map(({ box }) => box)
  const { covers, crop } = draft
  return { photo, request: { covers, faces, crop, longestEdge: school.publishedEdge } }
}

export function orderKeyOf({ photo, request }: Order): string {
  return JSON.stringify([photo.id, request])
}
