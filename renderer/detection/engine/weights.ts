import type { Layer, Stack } from './layers.ts'
import { writeParts } from './memory.ts'
import { biasOf, packed } from './packing.ts'

/** Where the weights of a layer lie; units mean nothing where each channel is by itself. */
export type WeightsAt = { readonly weights: number; readonly units: number; readonly bias: number }

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
    const { weights: values, units: unitOfEach } = packed(layer, order)
    const written = writeParts(memory, end, [values, unitOfEach, biasOf(layer.convolution)])
    const [weights = 0, units = 0, bias = 0] = written.at
    of.set(layer, { weights, units, bias })
    end = written.end
  }
  return { of, end }
}
