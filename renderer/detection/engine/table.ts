import { channelsOf, type Layer, layerSourcesOf, type Stack } from './layers.ts'
import { inputsOf, type Layout } from './layout.ts'
import { padded } from './packing.ts'
import { wholeLine } from './places.ts'
import type { WeightsAt } from './weights.ts'

/** Words, four bytes each, of the table's head and of one layer: the fields of `Table` and `Layer` in `kernels`. */
const headWords = 7
const layerWords = 32

/** How many bytes the table takes up from the address 0 on. */
export function tableSize({ layers }: Stack): number {
  return wholeLine((headWords + layers.length * layerWords) * 4)
}

/** What `Feed` and `Kind` in `kernels/layer.ts` call it. */
const feeds = { plain: 0, pooled: 1, sum: 2, beside: 3, picture: 4 } as const
const kinds = { mix: 0, slide: 1, leap: 2, dense: 3 } as const

/** Nothing that a float can say lies below. */
const unbounded = -3.402_823_466_385_288_6e38

/** Writes down for the kernels what is to be done with one picture. Nobody may be reading the table meanwhile. */
export function writeTable(
  memory: WebAssembly.Memory,
  stack: Stack,
  layout: Layout,
  weights: ReadonlyMap<Layer, WeightsAt>,
  picture: { readonly width: number; readonly height: number },
  threads: number,
): void {
  const { layers } = stack
  const words = new Int32Array(memory.buffer, 0, headWords + layers.length * layerWords)
  // The first two words, `open` and `inside`, belong to the threads: a late helper may be counting itself just now.
  words.set([layers.length, headWords * 4, layout.benches, layout.benchSize, threads], 2)
  for (const [index, layer] of layers.entries()) {
    const at = weights.get(layer)
    if (at === undefined) throw new Error('A layer has no weights')
    words.set(wordsOf(layer, stack, layout, at, picture, threads), headWords + index * layerWords)
  }
}

function wordsOf(
  layer: Layer,
  stack: Stack,
  layout: Layout,
  at: WeightsAt,
  picture: { readonly width: number; readonly height: number },
  threads: number,
): readonly number[] {
  const { feed, kind, rectified } = layer
  const [from, second, third] = layerSourcesOf(feed)
  const { own, fed } = layout.sizesOf(layer)
  const read = from === undefined ? picture : layout.sizesOf(from).own
  const rowsAPart = Math.ceil(own.height / (threads * partsAStretch))
  return [
    feeds[feed.kind],
    kinds[kind],
    from === undefined ? layout.picture : layout.rowsOf(from),
    read.width,
    read.height,
    channelsIn(from),
    from !== undefined && layout.chains.after(from).length > 0 ? addressOf(stack, from) : 0,
    second === undefined ? 0 : layout.rowsOf(second),
    second === undefined ? 0 : layout.sizesOf(second).own.width,
    channelsIn(second),
    third === undefined ? 0 : layout.rowsOf(third),
    channelsIn(third),
    inputsOf(feed),
    fed.width,
    fed.height,
    padded(channelsOf(layer)),
    own.width,
    own.height,
    at.weights,
    at.units,
    at.bias,
    bitsOf(rectified ? 0 : unbounded),
    layout.rowsOf(layer),
    layout.benchOf(layer),
    layout.wholeAt(layer),
    rowsAPart,
    layout.chains.after(layer).length > 0 ? 0 : Math.ceil(own.height / rowsAPart),
    0,
    ...noneTaken,
  ]
}

function channelsIn(layer: Layer | undefined): number {
  return layer === undefined ? 0 : padded(channelsOf(layer))
}

/** Where a layer stands in the table. */
function addressOf({ layers }: Stack, layer: Layer): number {
  return (headWords + layers.indexOf(layer) * layerWords) * 4
}

/** Each thread's stretch of rows is cut in so many parts, so that what one does not come to can be taken by another. */
const partsAStretch = 6

/** For each thread a word of its own in every layer. */
const noneTaken = [0, 0, 0, 0] as const

/** The table has room for so many threads' stretches. */
export const mostThreads = noneTaken.length

/** A float as the whole number of the same bits. */
function bitsOf(float: number): number {
  return new Int32Array(Float32Array.of(float).buffer)[0] ?? 0
}
