import type { Size } from '../../../electron/core/geometry.ts'
import { type Feed, type Layer, layerSourcesOf, type Stack } from './layers.ts'

/** How large a layer is, and the rows that feed it. */
export type Sizes = { readonly own: Size; readonly fed: Size }

/** The sizes of all layers for an input of a size. Throws where halving that size does not come out even. */
export function sizesOf({ layers }: Stack, input: Size): ReadonlyMap<Layer, Sizes> {
  const sizes = new Map<Layer, Sizes>()
  const sizeOf = (layer: Layer): Size => sizes.get(layer)?.own ?? input
  for (const layer of layers) {
    const fed = fedSize(layer.feed, layerSourcesOf(layer.feed).map(sizeOf), input)
    sizes.set(layer, { fed, own: layer.kind === 'leap' ? half(fed) : fed })
  }
  return sizes
}

function fedSize({ kind }: Feed, [from, ...others]: readonly Size[], input: Size): Size {
  if (from === undefined) return half(input)
  if (kind === 'pooled') return half(from)
  const other = kind === 'sum' ? half(from) : from
  if (others.some((size) => !isSame(size, other))) throw uneven()
  return from
}

function half({ width, height }: Size): Size {
  if (width % 2 !== 0 || height % 2 !== 0 || width * height === 0) throw uneven()
  return { width: width / 2, height: height / 2 }
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height
}

function uneven(): Error {
  return new Error('A picture of this size cannot be halved often enough')
}
