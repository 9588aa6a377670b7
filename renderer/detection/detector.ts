import type { Size } from '../../electron/core/geometry.ts'
import type { Pixels } from './planes.ts'
import type { Glimpse } from './sighting.ts'

/** Looks at a picture and says where it believes faces are, in the picture's pixels; beliefs below `least` are left out. */
export type Detector = (pixels: Pixels, least: number) => Promise<readonly Glimpse[]>

/**
 * A neural network with its weights: a picture goes in, black to the right of and below it as far as `size` reaches, and the
 * answers are asked for by name.
 */
export type Network = (pixels: Pixels, size: Size) => Promise<(answer: string) => Values>

/** What goes into a network and comes out: the name of its input, the order of its colours, and the answers that are read. */
export type Ports = {
  readonly input: string
  readonly order: 'rgb' | 'bgr'
  readonly answers: readonly string[]
}

export type Values = {
  readonly shape: readonly number[]
  readonly values: Float32Array
}
