import type { PhotoHistory } from '../../../../electron/contract/photoRequests.ts'
import type { Cover, Style } from '../../../../electron/core/cover.ts'
import type { Photo } from '../../../../electron/core/photo.ts'
import type { EarlyFace } from '../../../editing/earlyFace.ts'

export interface EditorRoomProps {
  readonly photo: Photo
  /** What was seen while the photo is still being searched: to look at, not to decide on. Null while it is not searched. */
  readonly seenSoFar: readonly EarlyFace[] | null
  readonly imageUrl: string
  readonly history: PhotoHistory
  readonly style: Style
  readonly adultsMayBeShown: boolean
  readonly looked: boolean
  /** Whether keys that are one letter or sign may act (WCAG 2.1.4). */
  readonly singleKeys?: boolean
  /** The longest edge at which the school publishes, in pixels. */
  readonly publishedEdge?: number
  /** The look begins by itself, as the one at the photo before has just ended. */
  readonly beginsWithLook?: boolean
  readonly onHistory: (history: PhotoHistory) => void
  readonly onLooked: () => void
  readonly onStyle: (style: Style) => void
  /** Lays these covers on the next photo and goes there; null where there is none. */
  readonly onCopyToNext: ((covers: readonly Cover[]) => void) | null
  readonly onNextPhoto: () => void
  readonly onPreviousPhoto: () => void
}
