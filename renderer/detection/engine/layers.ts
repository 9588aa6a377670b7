import type { Weights } from './onnx.ts'

/** Weights as ONNX writes them, [output][input][row][column], and a bias for each output. */
export type Convolution = { readonly weights: Weights; readonly bias: Float32Array }

/**
 * Each layer is one convolution of what feeds it, and often a rectifier after it. YuNet and RetinaFace are built of nothing else:
 * they differ in which convolution follows which.
 */
export type Layer = {
  readonly feed: Feed
  readonly kind: Kind
  readonly convolution: Convolution
  readonly rectified: boolean
}

/**
 * `mix`: 1 × 1, of all channels. `slide`: 3 × 3, of each channel by itself. `leap`: the same for every second pixel of every second
 * row. `dense`: 3 × 3, of all channels.
 */
export type Kind = 'mix' | 'slide' | 'leap' | 'dense'

export type Feed =
  /** For every second pixel of the picture its 3 × 3 neighbours, in values less a grey: those outside count for nothing. */
  | { readonly kind: 'picture'; readonly grey: number }
  | { readonly kind: 'plain'; readonly from: Layer }
  /** The strongest of each 2 × 2. */
  | { readonly kind: 'pooled'; readonly from: Layer }
  /** The sum of a layer and one of half its size, each of whose pixels counts for four. */
  | { readonly kind: 'sum'; readonly from: Layer; readonly coarse: Layer }
  /** The channels of two or three layers, one layer's after another's. */
  | { readonly kind: 'beside'; readonly parts: readonly Layer[] }

/** Some channels of a layer that nothing follows but what makes likelihoods of its values, perhaps. */
export type LayerOutput = {
  readonly layer: Layer
  readonly firstChannel: number
  readonly channels: number
  /** `pairs`: a value and the one half of all planes further on are two shares of 1. */
  readonly likelihoods: 'none' | 'sigmoid' | 'pairs'
  /** All channels of one pixel after another, or all pixels of one channel after another. */
  readonly order: 'pixels' | 'planes'
}

/** What gives the answers of a network: its layers, each after those that feed it. What no answer needs is left out. */
export type Stack = {
  readonly layers: readonly Layer[]
  readonly answers: ReadonlyMap<string, LayerOutput>
}

/** How many channels a layer gives. */
export function channelsOf(layer: Layer): number {
  return layer.convolution.bias.length
}

/** The layers whose rows a layer reads. */
export function layerSourcesOf(feed: Feed): readonly Layer[] {
  switch (feed.kind) {
    case 'picture':
      return []
    case 'sum':
      return [feed.from, feed.coarse]
    case 'beside':
      return feed.parts
    default:
      return [feed.from]
  }
}
