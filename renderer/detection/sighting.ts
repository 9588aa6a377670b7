import type { BoxIn, Space } from '../../electron/core/geometry.ts'

/** The face detectors that a finder may have at work. */
export type DetectorName = 'yunet' | 'retinaFace' | 'blazeFace'

/** One detector's claim that there is a face: a box, in the view that it was shown, and its own belief, 0 to 1. */
export type Glimpse<S extends Space = 'turnedView'> = {
  readonly box: BoxIn<S>
  readonly belief: number
}

/** A glimpse in pixels of the picture that is searched, with the pass over it that it came from. */
export type Sighting = Glimpse<'searched'> & { readonly pass: string }
