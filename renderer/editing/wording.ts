import { counted } from '../../electron/core/counted.ts'
import type { Colour, CoverShape, Sticker } from '../../electron/core/cover.ts'
import type { Change } from './changeBetween.ts'
import type { Edit } from './edit.ts'
import type { FaceDecision, FaceState } from './faceStates.ts'

/** What a step changed, to stand behind “Undo” and “Redo”. */
export function editWords(change: Change): string {
  switch (change) {
    case 'addCovers':
      return 'cover'
    case 'removeCovers':
      return 'remove cover'
    case 'moveCovers':
      return 'move'
    case 'resizeCovers':
      return 'resize'
    case 'rotateCovers':
      return 'turn'
    case 'restyle':
      return 'style'
    case 'markFace':
      return 'mark'
    case 'removeMark':
      return 'remove mark'
    case 'dismissFace':
      return 'leave uncovered'
    case 'undoDismissal':
      return 'ask again'
    case 'crop':
      return 'crop'
    case 'people':
      return 'people'
    case 'altText':
      return 'description'
    case 'source':
      return 'source of the photo'
  }
}

/** What became of a face, in a few words. */
export function faceDecisionWords(decision: FaceDecision, source: FaceState['source']): string {
  switch (decision) {
    case 'covered':
      return 'covered'
    case 'partly':
      return 'partly covered'
    case 'bare':
      return source === 'maybe' ? 'maybe a face' : 'not covered'
    case 'notAFace':
      return 'not a face'
    case 'adultAgreed':
      return 'adult, agreed to be shown'
    case 'croppedAway':
      return 'cropped away'
  }
}

export function faceSourceWords(source: FaceState['source']): string {
  switch (source) {
    case 'sure':
      return 'found'
    case 'maybe':
      return 'found, not sure'
    case 'marked':
      return 'marked by hand'
  }
}

/** “Face 3 of 12, covered”: what a screen reader says of a face. */
export function faceName(face: FaceState, total: number): string {
  return `Face ${face.number} of ${total}, ${faceDecisionWords(face.decision, face.source)}`
}

export function colourWords(colour: Colour): string {
  return colourNames[colour]
}

const colourNames: Readonly<Record<Colour, string>> = {
  slate: 'Slate',
  teal: 'Teal',
  plum: 'Plum',
  brick: 'Brick',
  navy: 'Navy',
  sunflower: 'Sunflower',
  sky: 'Sky',
  white: 'White',
}

export function stickerWords(sticker: Sticker | null): string {
  return sticker === null ? 'Plain' : stickerNames[sticker]
}

const stickerNames: Readonly<Record<Sticker, string>> = {
  smile: 'Smile',
  star: 'Star',
  sun: 'Sun',
  flower: 'Flower',
  leaf: 'Leaf',
  book: 'Book',
}

export function shapeWords(shape: CoverShape): string {
  return shapeNames[shape]
}

const shapeNames: Readonly<Record<CoverShape, string>> = {
  ellipse: 'Ellipse',
  rectangle: 'Rectangle',
}

/** “12 faces: 10 covered, 2 to decide”. */
export function tally(faces: readonly FaceState[], open: number): string {
  if (faces.length === 0) return 'No face found: look for yourself, and press A where there is one'
  const total = faces.length === 1 ? '1 face' : `${faces.length} faces`
  if (open === 0) return `${total}, all decided`
  return `${total}, ${open} still to decide`
}

/** How the search of a photo stands before it is done; null is that it has not begun. */
export function searchWords(seenSoFar: number | null): string {
  if (seenSoFar === null) return 'The studio has not looked for faces in this photo yet'
  if (seenSoFar === 0) return 'The studio is looking for faces in this photo'
  return `${counted(seenSoFar, 'face', 'faces')} seen so far, and the studio is still looking`
}

/** What was just done, for the line under the photo and for a screen reader. */
export function doneWords(kind: Edit['kind']): string {
  switch (kind) {
    case 'addCover':
      return 'Cover added.'
    case 'coverFaces':
      return 'Covered.'
    case 'uncoverFace':
      return 'Cover taken off.'
    case 'removeCovers':
      return 'Cover removed.'
    case 'moveCovers':
      return 'Moved.'
    case 'placeCovers':
      return 'Changed.'
    case 'resizeCovers':
      return 'Resized.'
    case 'rotateCovers':
      return 'Turned.'
    case 'restyle':
      return 'Style changed.'
    case 'duplicate':
      return 'Copied.'
    case 'markFace':
      return 'Face marked.'
    case 'removeMark':
      return 'Mark removed.'
    case 'dismissFace':
      return 'Left uncovered.'
    case 'undoDismissal':
      return 'Asks again.'
    case 'crop':
      return 'Cropped.'
    case 'setPeople':
    case 'setAltText':
    case 'setSource':
      return 'Saved.'
  }
}
