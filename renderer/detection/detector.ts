import type { Pixels, Planes } from './planes.ts'
import type { Glimpse } from './sighting.ts'

/** Looks at a picture and says where it believes faces are, in the picture's pixels; beliefs below `least` are left out. */
export type Detector = (pixels: Pixels, least: number) => Promise<readonly Glimpse[]>

/** A neural network with its weights: planes go in under a name, and its answers are asked for by name. */
export type Network = (input: string, planes: Planes) => Promise<(output: string) => Values>

export type Values = {
  readonly shape: readonly number[]
  readonly values: Float32Array
}
