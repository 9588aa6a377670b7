import type { PhotoDraft } from './draft.ts'
import type { FaceId, Tier } from './face.ts'
import type { Box } from './geometry.ts'
import type { Photo } from './photo.ts'

/** A face as the list beside the photo shows it: those that were found first, then those that a person marked. */
export interface FaceInPhoto {
  readonly id: FaceId
  readonly box: Box
  /** Counts up from 1. */
  readonly number: number
  readonly source: Tier | 'marked'
}

export function facesIn(
  { marks }: Pick<PhotoDraft, 'marks'>,
  { evidence }: Pick<Photo, 'evidence'>,
): readonly FaceInPhoto[] {
  const found = evidence.kind === 'looked' ? evidence.faces : []
  return [
    ...found.map(({ id, box, tier }) => ({ id, box, source: tier })),
    ...marks.map(({ id, box }) => ({ id, box, source: 'marked' as const })),
  ].map((face, index) => ({ ...face, number: index + 1 }))
}
