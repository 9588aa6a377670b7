import {
  type Convolution,
  channelsOf,
  type Layer,
  type LayerOutput,
  layerSourcesOf,
  type Stack,
} from './layers.ts'
import { insist } from './operations.ts'

/** The layer that gives an answer and nothing else, and what becomes of its values. */
export type Head = { readonly layer: Layer } & Pick<LayerOutput, 'likelihoods' | 'order'>

/** Answers that read the same rows are computed together, by layers with the channels of all. */
export function together(layers: readonly Layer[], heads: ReadonlyMap<string, Head>): Stack {
  const own = [...heads].map(([name, head]) => ({ name, head, branch: branchOf(head, layers) }))
  const branches = new Set(own.flatMap(({ branch }) => branch))
  const trunk = layers.filter((layer) => !branches.has(layer))
  const answers = new Map<string, LayerOutput>()
  const last: Layer[] = []
  for (const group of Map.groupBy(own, ({ branch }) => rootOf(branch, layers)).values()) {
    const joined = sideBySide(group.map(({ branch }) => branch))
    let firstChannel = 0
    for (const { name, head } of group) {
      const channels = channelsOf(head.layer)
      answers.set(name, { ...head, layer: joined.at(-1) ?? head.layer, firstChannel, channels })
      firstChannel += channels
    }
    last.push(...joined)
  }
  return { layers: [...trunk, ...last], answers }
}

/** The layers that lead to one answer and no other: its own, and the 1 × 1 one that this alone slides over. */
function branchOf({ layer }: Head, layers: readonly Layer[]): readonly Layer[] {
  insist(!layer.rectified && readersOf(layer, layers).length === 0)
  const from = layer.feed.kind === 'plain' ? layer.feed.from : null
  const isOwn = from?.kind === 'mix' && readersOf(from, layers).length === 1
  return isOwn && layer.kind === 'slide' ? [from, layer] : [layer]
}

function readersOf(layer: Layer, layers: readonly Layer[]): readonly Layer[] {
  return layers.filter(({ feed }) => layerSourcesOf(feed).includes(layer))
}

/** The same for branches of the same kinds that read the same. */
function rootOf(branch: readonly Layer[], layers: readonly Layer[]): string {
  const read = branch.slice(0, 1).flatMap(({ feed }) => [feed.kind, ...placesOf(feed, layers)])
  return [...branch.map(({ kind, rectified }) => `${kind} ${rectified}`), ...read].join()
}

function placesOf(feed: Layer['feed'], layers: readonly Layer[]): readonly number[] {
  return layerSourcesOf(feed).map((source) => layers.indexOf(source))
}

/** One branch that does what several do. */
function sideBySide(branches: readonly (readonly Layer[])[]): readonly Layer[] {
  const joined: Layer[] = []
  for (const [depth, layer] of (branches[0] ?? []).entries()) {
    const from = joined.at(-1)
    const beside = branches.flatMap((branch) => branch[depth] ?? [])
    joined.push({
      ...layer,
      feed: from === undefined ? layer.feed : { kind: 'plain', from },
      convolution: stacked(beside.map(({ convolution }) => convolution)),
    })
  }
  return joined
}

function stacked(convolutions: readonly Convolution[]): Convolution {
  const [first] = convolutions
  const bias = joined(convolutions.map((each) => each.bias))
  const values = joined(convolutions.map(({ weights }) => weights.values))
  return { bias, weights: { dims: [bias.length, ...(first?.weights.dims.slice(1) ?? [])], values } }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]))
}
