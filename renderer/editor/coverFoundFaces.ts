import { CoverId, type Style } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { apply } from './edit.ts'

/**
 * The draft in which each *sure* face that the detector found is covered; *maybe* faces are left for a person (P1).
 * A found face's first cover bears the face's own number, so the same evidence always gives the same draft.
 */
export function coverFoundFaces(draft: PhotoDraft, photo: Photo, style: Style): PhotoDraft {
  if (photo.evidence.kind === 'notLookedAt') return draft
  const sure = photo.evidence.faces.filter(({ tier }) => tier === 'sure')
  const faces = sure.map(({ id }) => ({ face: id, cover: CoverId.parse(id) }))
  return apply(draft, { kind: 'coverFaces', faces, style }, photo)
}
