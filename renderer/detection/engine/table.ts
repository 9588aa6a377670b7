import { channelsOf, type Layer, type Stack, sourcesOf } from './layers.ts'
import type { Layout } from './layout.ts'
import { padded } from './packing.ts'
import { wholeLine } from './places.ts'
import type { WeightsAt } from './weights.ts'

/** Words, four bytes each, of the table's head and of one layer: the fields of `Table` and `Layer` in `kernels`. */
const headWords = 6
const layerWords = 27

/** How many bytes the table takes up from the address 0 on. */
export function tableSize({ layers }: Stack): number {
  return wholeLine((headWords + layers.length * layerWords) * 4)
}

/** What `Feed` in `kernels/layer.ts` calls it. */
const feeds = { plain: 0, pooled: 1, sum: 2, picture: 3 } as const

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
  words.set([layers.length, headWords * 4, layout.benches, layout.benchSize], 2)
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
  const { feed, mix, rectified } = layer
  const [from, coarse] = sourcesOf(feed)
  const { width, height } = layout.sizeOf(layer)
  const read = from === undefined ? picture : layout.sizeOf(from)
  const rowsAPart = Math.ceil(height / partsFor(threads))
  return [
    feeds[feed.kind],
    from === undefined ? layout.picture : layout.rowsOf(from),
    read.width,
    read.height,
    from !== undefined && layout.chains.after(from).length > 0 ? addressOf(stack, from) : 0,
    coarse === undefined ? 0 : layout.rowsOf(coarse),
    coarse === undefined ? 0 : layout.sizeOf(coarse).width,
    at.stem,
    at.stemUnits,
    at.stemBias,
    padded(mix.weights.dims[1] ?? 0),
    padded(channelsOf(layer)),
    width,
    height,
    at.mix,
    at.mixUnits,
    at.mixBias,
    at.slide,
    at.slideBias,
    bitsOf(rectified ? 0 : unbounded),
    layout.rowsOf(layer),
    layout.benchOf(layer),
    layout.wholeAt(layer),
    rowsAPart,
    layout.chains.after(layer).length > 0 ? 0 : Math.ceil(height / rowsAPart),
    0,
    0,
  ]
}

/** Where a layer stands in the table. */
function addressOf({ layers }: Stack, layer: Layer): number {
  return (headWords + layers.indexOf(layer) * layerWords) * 4
}

/** Alone all at once; together in more parts than threads, so that none waits long for one that was held up. */
function partsFor(threads: number): number {
  return threads === 1 ? 1 : threads * 2
}

/** A float as the whole number of the same bits. */
function bitsOf(float: number): number {
  return new Int32Array(Float32Array.of(float).buffer)[0] ?? 0
}
