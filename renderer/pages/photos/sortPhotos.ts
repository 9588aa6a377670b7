import type { Photo, PhotoId } from '../../../electron/core/photo.ts'
import type { SortOrder } from '../../preferences/sheetLook.ts'
import type { PhotoState } from './stateOf.ts'

export const orderWords: Readonly<Record<SortOrder, string>> = {
  added: 'As they were added',
  newest: 'Newest first',
  attention: 'What needs attention first',
  faces: 'Most faces first',
}

/** What a person has to see to comes first, what is over last. */
const urgency: readonly PhotoState[] = [
  'blocked',
  'needsFaces',
  'needsLook',
  'needsPeople',
  'looking',
  'ready',
  'posted',
]

/** The photos in another order; among equals, as they were added. */
export function sortPhotos(
  photos: readonly Photo[],
  order: SortOrder,
  states: ReadonlyMap<PhotoId, PhotoState>,
): readonly Photo[] {
  const rank = ({ id }: Photo) => urgency.indexOf(states.get(id) ?? 'looking')
  switch (order) {
    case 'added':
      return photos
    case 'newest':
      return photos.toReversed()
    case 'attention':
      return photos.toSorted((a, b) => rank(a) - rank(b))
    case 'faces':
      return photos.toSorted((a, b) => facesOf(b) - facesOf(a))
  }
}

function facesOf({ evidence }: Photo): number {
  return evidence.kind === 'looked' ? evidence.faces.length : 0
}
