import type { Box } from '../../electron/core/geometry.ts'

/** The face detectors that a finder may have at work. */
export type DetectorName = 'yunet' | 'retinaFace' | 'blazeFace'

/** One detector's claim that there is a face: a box, and its own belief, 0 to 1. */
export type Glimpse = { readonly box: Box; readonly belief: number }

/** A glimpse in pixels of the photo, with the pass over the photo that it came from. */
export type Sighting = Glimpse & { readonly pass: string }
