import type { Size } from '../../../electron/core/geometry.ts'
import { channelsOf, type Layer, type Stack, sourcesOf } from './layers.ts'
import { padded, patch } from './packing.ts'
import { placesOf, type Stay, wholeLine } from './places.ts'
import { sizesOf } from './sizes.ts'

/** Where everything lies while one picture is looked at; addresses are bytes. */
export type Layout = {
  readonly sizeOf: (layer: Layer) => Size
  readonly rowsOf: (layer: Layer) => number
  readonly picture: number
  /** Where each thread works, one after another. */
  readonly benches: number
  readonly benchSize: number
  readonly end: number
}

/** Lays out a picture of `bytes` bytes for an input of a size, from an address on. */
export function layoutOf(
  stack: Stack,
  input: Size,
  bytes: number,
  threads: number,
  from: number,
): Layout {
  const { layers } = stack
  const sizes = sizesOf(stack, input)
  const sizeOf = (layer: Layer) => sizes.get(layer) ?? input
  const benchSize = wholeLine(Math.max(...layers.map((layer) => benchFor(layer, sizeOf(layer)))))
  const first = from + threads * benchSize
  const stays = [
    pictureStay(stack, bytes),
    ...layers.map((layer) => stayOf(layer, stack, sizeOf(layer))),
  ]
  const [picture = 0, ...rows] = placesOf(stays).map((place) => first + place)
  const rowsOf = new Map(layers.map((layer, index) => [layer, rows[index] ?? 0]))
  return {
    sizeOf,
    rowsOf: (layer) => rowsOf.get(layer) ?? 0,
    picture,
    benches: from,
    benchSize,
    end: Math.max(...stays.map((stay, index) => ([picture, ...rows][index] ?? 0) + stay.bytes)),
  }
}

/** Three rows of the 1 × 1 convolution with a pixel on either side, and a row of what feeds it, made of patches or not. */
function benchFor({ feed, mix }: Layer, { width }: Size): number {
  const inputs = padded(mix.weights.dims[1] ?? 0)
  const ring = 3 * (width + 2) * padded(mix.bias.length)
  return 4 * (ring + width * inputs + (feed.kind === 'picture' ? width * patch : 0))
}

function pictureStay({ layers }: Stack, bytes: number): Stay {
  const until = layers.findLastIndex(({ feed }) => feed.kind === 'picture')
  return { bytes, from: 0, until }
}

/** A layer's rows stay until the last that reads them, and those of an answer until the end. */
function stayOf(layer: Layer, { layers, answers }: Stack, { width, height }: Size): Stay {
  const isAnswer = [...answers.values()].some((answer) => answer.layer === layer)
  const lastReader = layers.findLastIndex(({ feed }) => sourcesOf(feed).includes(layer))
  return {
    bytes: width * height * padded(channelsOf(layer)) * 4,
    from: layers.indexOf(layer),
    until: isAnswer ? layers.length : lastReader,
  }
}
