import type { PhotoSource } from '../../electron/core/photo.ts'

/** Where a photo comes from, inside a sentence (P15). */
export function sourceWords(source: PhotoSource): string {
  switch (source.kind) {
    case 'notSaid':
      return 'nobody has said where it comes from'
    case 'takenByStaff':
      return 'taken by our staff'
    case 'licensed':
      return `licensed to the school (${source.licence.trim()})`
    case 'other':
      return `from elsewhere (${source.explanation.trim()})`
  }
}
