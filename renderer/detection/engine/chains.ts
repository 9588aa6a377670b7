import type { Layer, Stack } from './layers.ts'
import { layerSourcesOf } from './layers.ts'

/**
 * Layers that are computed together: all but the last pass each row on as soon as it is made, and keep none. That spares the
 * way to memory and back, which takes longer than to compute some rows twice where two threads' parts meet.
 */
export type Chains = {
  /** The layers that follow a layer in its chain, the nearest first; none for one that keeps its rows. */
  readonly after: (layer: Layer) => readonly Layer[]
  /** When a layer is computed: the place of its chain's last in the order of all. */
  readonly stepOf: (layer: Layer) => number
}

/** So many layers at most: the rows that they work on shall stay in a core's cache. */
const longest = 8

/** A value that takes so many multiplications is made once and kept, rather than again where two threads' parts meet. */
const dear = 128

export function chainsOf(stack: Stack): Chains {
  const afters = new Map<Layer, readonly Layer[]>()
  for (const layer of [...stack.layers].reverse()) {
    const reader = onlyReaderOf(layer, stack)
    const after = reader === null ? [] : [reader, ...(afters.get(reader) ?? [])]
    afters.set(layer, after.length < longest && !isMadeAgain(layer, after) ? after : [])
  }
  const after = (layer: Layer) => afters.get(layer) ?? []
  return { after, stepOf: (layer) => stack.layers.indexOf(after(layer).at(-1) ?? layer) }
}

/** Whether what comes after a layer has its dear rows made again: that is where a 3 × 3 convolution looks beyond its part. */
function isMadeAgain({ convolution: { weights, bias } }: Layer, after: readonly Layer[]): boolean {
  const multiplications = weights.values.length / bias.length
  return multiplications >= dear && after.some(({ kind }) => kind !== 'mix')
}

/** The one layer that reads another row by row; null where there are several, an answer, or one that reads several. */
function onlyReaderOf(layer: Layer, { layers, answers }: Stack): Layer | null {
  const [reader, ...others] = layers.filter(({ feed }) => layerSourcesOf(feed).includes(layer))
  const isAnswer = [...answers.values()].some((answer) => answer.layer === layer)
  if (reader === undefined || others.length > 0 || isAnswer) return null
  return layerSourcesOf(reader.feed).length === 1 ? reader : null
}
