import type { Size } from '../../../electron/core/geometry.ts'
import { type Chains, chainsOf } from './chains.ts'
import { channelsOf, type Layer, type Stack, sourcesOf } from './layers.ts'
import { padded, patch } from './packing.ts'
import { placesOf, type Stay, wholeLine } from './places.ts'
import { sizesOf } from './sizes.ts'

/** Where everything lies while one picture is looked at; addresses are bytes. */
export type Layout = {
  readonly chains: Chains
  readonly sizeOf: (layer: Layer) => Size
  /** Where a layer keeps its rows; where it passes them on, that means nothing. */
  readonly rowsOf: (layer: Layer) => number
  readonly picture: number
  /** Where the threads' benches begin, one after another, and where a layer's place at each of them. */
  readonly benches: number
  readonly benchSize: number
  readonly benchOf: (layer: Layer) => number
  /** Where at that place whole numbers are made of a row. */
  readonly wholeAt: (layer: Layer) => number
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
  const chains = chainsOf(stack)
  const sizes = sizesOf(stack, input)
  const sizeOf = (layer: Layer) => sizes.get(layer) ?? input
  const room = (layer: Layer) => wholeLine(benchFor(layer, sizeOf(layer)).bytes)
  const benchOf = (layer: Layer) =>
    chains.after(layer).reduce((sum, reader) => sum + room(reader), 0)
  const benchSize = Math.max(...layers.map((layer) => benchOf(layer) + room(layer)))
  const first = from + threads * benchSize
  const stays = [
    pictureStay(stack, chains, bytes),
    ...layers.map((layer) => stayOf(layer, stack, chains, sizeOf(layer))),
  ]
  const places = placesOf(stays).map((place) => first + place)
  return {
    chains,
    sizeOf,
    rowsOf: (layer) => places[layers.indexOf(layer) + 1] ?? first,
    picture: places[0] ?? first,
    benches: from,
    benchSize,
    benchOf,
    wholeAt: (layer) => benchFor(layer, sizeOf(layer)).whole,
    end: Math.max(...stays.map((stay, index) => (places[index] ?? 0) + stay.bytes)),
  }
}

/**
 * As `kernels/rows.ts` uses it: which row comes next, three mixed rows, one row that feeds them and what that is made of, and the whole
 * numbers that are made of it. Bytes.
 */
function benchFor({ feed, mix }: Layer, { width }: Size) {
  const inputs = padded(mix.weights.dims[1] ?? 0)
  const mixed = 3 * (width + 2) * padded(mix.bias.length) * 4
  const more = { plain: 0, sum: 0, pooled: 4 * width * inputs * 4, picture: width * patch * 2 }
  const whole = wholeLine(head + mixed + width * inputs * 4 + more[feed.kind])
  return { whole, bytes: whole + width * inputs * 2 }
}

/** Bytes in which a layer notes which row comes next, a whole line. */
const head = 64

function pictureStay({ layers }: Stack, { stepOf }: Chains, bytes: number): Stay {
  const readers = layers.filter(({ feed }) => feed.kind === 'picture')
  return { bytes, from: 0, until: Math.max(...readers.map(stepOf)) }
}

/** A layer's rows stay until the last that reads them, and those of an answer until the end. */
function stayOf(
  layer: Layer,
  { layers, answers }: Stack,
  { after, stepOf }: Chains,
  { width, height }: Size,
): Stay {
  const from = stepOf(layer)
  if (after(layer).length > 0) return { bytes: 0, from, until: from }
  const isAnswer = [...answers.values()].some((answer) => answer.layer === layer)
  const readers = layers.filter(({ feed }) => sourcesOf(feed).includes(layer))
  return {
    bytes: width * height * padded(channelsOf(layer)) * 4,
    from,
    until: isAnswer ? layers.length : Math.max(...readers.map(stepOf)),
  }
}
