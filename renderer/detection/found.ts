import type { BoxIn } from '../../electron/core/geometry.ts'

/** A face, in pixels of the bitmap that was searched, and how likely it is one. */
export type Detection = {
  readonly box: BoxIn<'searched'>
  readonly tier: 'sure' | 'maybe'
  readonly score: number
}

/** How much the finder would rather ask than miss. */
export const cautions = ['moreCareful', 'balanced', 'fewerQuestions'] as const
export type Caution = (typeof cautions)[number]

export type Found = {
  /** Which detectors were at work, as settings and evidence show it. */
  readonly detector: string
  readonly faces: readonly Detection[]
  readonly milliseconds: number
}
