import type { ClearedDraft } from '../../core/clearance.ts'
import { sourceIn } from '../../core/photo.ts'
import type { Records } from '../../core/records.ts'

/** Where each picture comes from as the school counts it today, whatever it counts it as later (P15). */
export function sourcesIn({ photos }: ClearedDraft, { school }: Records) {
  return photos.map(({ photo, source }) => ({
    photo,
    source: sourceIn(source, school.photosUnsaid),
  }))
}
