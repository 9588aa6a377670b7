import type { Convolution, Layer, Stack } from './layers.ts'
import { writeParts } from './memory.ts'
import { biasOf, mixWeights, slideWeights, stemWeights, type WholeWeights } from './packing.ts'

/** Where the weights of a layer lie. */
export type WeightsAt = {
  readonly mix: number
  readonly mixUnits: number
  readonly mixBias: number
  readonly slide: number
  readonly slideBias: number
  /** Of the picture's convolution; 0 where there is none. */
  readonly stem: number
  readonly stemUnits: number
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
    const stem = feed.kind === 'picture' ? whole(stemWeights(feed.stem, order), feed.stem) : []
    const parts = [...whole(mixWeights(mix), mix), slideWeights(slide), biasOf(slide), ...stem]
    const written = writeParts(memory, end, parts)
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = written.at
    of.set(layer, {
      mix: a,
      mixUnits: b,
      mixBias: c,
      slide: d,
      slideBias: e,
      stem: f,
      stemUnits: g,
      stemBias: h,
    })
    end = written.end
  }
  return { of, end }
}

function whole({ weights, units }: WholeWeights, convolution: Convolution) {
  return [weights, units, biasOf(convolution)]
}
