import type { Size } from '../../../electron/core/geometry.ts'
import { type Chains, chainsOf } from './chains.ts'
import { channelsOf, type Feed, type Layer, layerSourcesOf, type Stack } from './layers.ts'
import { padded, patch } from './packing.ts'
import { placesOf, type Stay, wholeLine } from './places.ts'
import { type Sizes, sizesOf } from './sizes.ts'

/** Where everything lies while one picture is looked at; addresses are bytes. */
export type Layout = {
  readonly chains: Chains
  readonly sizesOf: (layer: Layer) => Sizes
  /** Where a layer keeps its rows; where it passes them on, that means nothing. */
  readonly rowsOf: (layer: Layer) => number
  readonly picture: number
  /** Where the threads' benches begin, one after another, and where a layer's place at each of them. */
  readonly benches: number
  readonly benchSize: number
  readonly benchOf: (layer: Layer) => number
  /** Where at that place whole numbers are made of what feeds a layer. */
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
  const of = (layer: Layer) => sizes.get(layer) ?? { own: input, fed: input }
  const room = (layer: Layer) => wholeLine(benchFor(layer, of(layer).fed).bytes)
  const benchOf = (layer: Layer) =>
    chains.after(layer).reduce((sum, reader) => sum + room(reader), 0)
  const benchSize = Math.max(...layers.map((layer) => benchOf(layer) + room(layer)))
  const first = from + threads * benchSize
  const stays = [
    pictureStay(stack, chains, bytes),
    ...layers.map((layer) => stayOf(layer, stack, chains, of(layer).own)),
  ]
  const places = placesOf(stays).map((place) => first + place)
  return {
    chains,
    sizesOf: of,
    rowsOf: (layer) => places[layers.indexOf(layer) + 1] ?? first,
    picture: places[0] ?? first,
    benches: from,
    benchSize,
    benchOf,
    wholeAt: (layer) => benchFor(layer, of(layer).fed).whole,
    end: Math.max(...stays.map((stay, index) => (places[index] ?? 0) + stay.bytes)),
  }
}

/**
 * As `kernels/rows.ts` uses it: which row comes next, the floats that feed the layer, one row or three, what those are made of, and
 * the whole numbers that are made of them, where all channels are mixed. Bytes.
 */
function benchFor({ feed, kind }: Layer, { width }: Size) {
  const inputs = inputsOf(feed)
  const three = 3 * (width + 2)
  const floats = kind === 'slide' || kind === 'leap' ? three : width
  const more = feed.kind === 'pooled' ? 4 * width : 0
  const whole = wholeLine(head + (floats + more) * inputs * 4)
  const wholes = { mix: width, dense: three, slide: 0, leap: 0 }
  return { whole, bytes: whole + wholes[kind] * inputs * 2 }
}

/** Bytes in which a layer notes which row comes next and the units of those that it has, a whole line. */
const head = 64

/** How many values each pixel has in the rows that feed a layer. */
export function inputsOf(feed: Feed): number {
  const sources = feed.kind === 'sum' ? [feed.from] : layerSourcesOf(feed)
  const channels = sources.map((source) => padded(channelsOf(source)))
  return feed.kind === 'picture' ? patch : channels.reduce((sum, count) => sum + count, 0)
}

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
  const readers = layers.filter(({ feed }) => layerSourcesOf(feed).includes(layer))
  return {
    bytes: width * height * padded(channelsOf(layer)) * 4,
    from,
    until: isAnswer ? layers.length : Math.max(...readers.map(stepOf)),
  }
}
