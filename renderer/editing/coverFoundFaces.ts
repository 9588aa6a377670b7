import { CoverId, type Style } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { hides } from '../../electron/core/redaction/hides.ts'
import { apply } from './edit.ts'

/**
 * The draft in which each *sure* face that the detector found is covered; *maybe* faces are left for a person (P1). A face that
 * somebody covered while the search was going on keeps their cover and gets no second one.
 * A found face's first cover bears the face's own number, so the same evidence always gives the same draft.
 */
export function coverFoundFaces(draft: PhotoDraft, photo: Photo, style: Style): PhotoDraft {
  if (photo.evidence.kind === 'notLookedAt') return draft
  const bare = photo.evidence.faces.filter(
    ({ tier, box }) => tier === 'sure' && !hides(box, draft.covers, photo.size),
  )
  const faces = bare.map(({ id }) => ({ face: id, cover: CoverId.parse(id) }))
  return apply(draft, { kind: 'coverFaces', faces, style }, photo)
}
