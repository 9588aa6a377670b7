import type { Size } from '../../../electron/core/geometry.ts'
import { type Layer, type Stack, sourcesOf } from './layers.ts'

/** How large each layer is for an input of a size. Throws where halving that size does not come out even. */
export function sizesOf({ layers }: Stack, input: Size): ReadonlyMap<Layer, Size> {
  const sizes = new Map<Layer, Size>()
  const sizeOf = (layer: Layer): Size => sizes.get(layer) ?? input
  for (const layer of layers) {
    const { feed } = layer
    const [from = input] = sourcesOf(feed).map(sizeOf)
    const size = feed.kind === 'picture' || feed.kind === 'pooled' ? half(from) : from
    if (feed.kind === 'sum' && !isSame(half(size), sizeOf(feed.coarse))) throw uneven()
    sizes.set(layer, size)
  }
  return sizes
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
