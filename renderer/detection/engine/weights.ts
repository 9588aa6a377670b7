import type { Layer, Stack } from './layers.ts'
import { writeFloats } from './memory.ts'
import { biasOf, packed, stemWeights } from './packing.ts'

/** Where the weights of a layer lie. */
export type WeightsAt = { readonly weights: number; readonly bias: number }

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
    const { kind, convolution, feed } = layer
    const isStem = feed.kind === 'picture'
    const values = isStem ? stemWeights(convolution, order) : packed(kind, convolution)
    const written = writeFloats(memory, end, [values, biasOf(convolution)])
    const [weights = 0, bias = 0] = written.at
    of.set(layer, { weights, bias })
    end = written.end
  }
  return { of, end }
}
