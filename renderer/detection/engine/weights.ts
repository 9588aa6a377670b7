import type { Layer, Stack } from './layers.ts'
import { writeFloats } from './memory.ts'
import { biasOf, mixWeights, slideWeights, stemWeights } from './packing.ts'

/** Where the weights of a layer lie. */
export type WeightsAt = {
  readonly mix: number
  readonly mixBias: number
  readonly slide: number
  readonly slideBias: number
  /** Of the picture's convolution; 0 where there is none. */
  readonly stem: number
  readonly stemBias: number
}

/** Writes the weights of all layers into memory, once, from an address on; `end` is where they end. */
export function writeWeights(
  memory: WebAssembly.Memory,
  from: number,
  { layers }: Stack,
  order: 'rgb' | 'bgr',
): { readonly of: ReadonlyMap<Layer, WeightsAt>; readonly end: number } {
  const of = new Map<Layer, WeightsAt>()
  let end = from
  for (const layer of layers) {
    const { mix, slide, feed } = layer
    const stem = feed.kind === 'picture' ? [stemWeights(feed.stem, order), biasOf(feed.stem)] : []
    const parts = [mixWeights(mix), biasOf(mix), slideWeights(slide), biasOf(slide), ...stem]
    const written = writeFloats(memory, end, parts)
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = written.at
    of.set(layer, { mix: a, mixBias: b, slide: c, slideBias: d, stem: e, stemBias: f })
    end = written.end
  }
  return { of, end }
}
