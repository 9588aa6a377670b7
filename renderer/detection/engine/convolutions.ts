import type { Convolution, Kind } from './layers.ts'
import type { Graph, Operation, Weights } from './onnx.ts'
import { has, insist, makerOf, numberAt, unknown } from './operations.ts'

/** A convolution as the graph holds it. The stem is one of all channels that takes every second pixel, as `leap` does. */
export type ConvolutionPlan = Convolution & { readonly kind: Kind | 'stem'; readonly from: string }

/** The convolution that makes a value. Where its answers are normalised afterwards, that is made part of its weights. */
export function convolutionAt(name: string | undefined, graph: Graph): ConvolutionPlan {
  const maker = makerOf(name, graph)
  if (maker.operator !== 'BatchNormalization') return plainConvolution(maker, graph)
  return normalised(plainConvolution(makerOf(maker.inputs[0], graph), graph), maker, graph)
}

function plainConvolution(maker: Operation, graph: Graph): ConvolutionPlan {
  const [from = '', named, biased] = maker.inputs
  const weights = weightsAt(named, graph)
  const [outputs = 0, inputs, side = 0, otherSide] = weights.dims
  const bias = biased === undefined ? new Float32Array(outputs) : weightsAt(biased, graph).values
  const margin = (side - 1) / 2
  insist(maker.operator === 'Conv' && bias.length === outputs && side === otherSide)
  insist(has(maker, 'dilations', [1, 1]) && has(maker, 'pads', [margin, margin, margin, margin]))
  return { from, weights, bias, kind: kindOf(maker, side, inputs === 1 ? outputs : 1) }
}

const kinds = [
  { kind: 'mix', side: 1, stride: 1, perChannel: false },
  { kind: 'slide', side: 3, stride: 1, perChannel: true },
  { kind: 'leap', side: 3, stride: 2, perChannel: true },
  { kind: 'dense', side: 3, stride: 1, perChannel: false },
  { kind: 'stem', side: 3, stride: 2, perChannel: false },
] as const

/** A convolution of each channel by itself has as many groups as channels, and weights for one input. */
function kindOf(maker: Operation, side: number, channels: number): ConvolutionPlan['kind'] {
  const found = kinds.find(
    (one) =>
      one.side === side &&
      has(maker, 'strides', [one.stride, one.stride]) &&
      has(maker, 'group', [one.perChannel ? channels : 1]) &&
      one.perChannel === channels > 1,
  )
  if (found === undefined) throw unknown()
  return found.kind
}

/** Each channel less its mean, divided by its spread, times one number and plus another. */
function normalised(found: ConvolutionPlan, maker: Operation, graph: Graph): ConvolutionPlan {
  const [gains, shifts, means, variances] = maker.inputs
    .slice(1, 5)
    .map((name) => weightsAt(name, graph).values)
  const epsilon = numberAt(maker, 'epsilon', 1e-5)
  insist(has(maker, 'training_mode', [0]))
  const factor = (output: number) =>
    (gains?.[output] ?? 0) / Math.sqrt((variances?.[output] ?? 0) + epsilon)
  const bias = found.bias.map(
    (value, output) => (value - (means?.[output] ?? 0)) * factor(output) + (shifts?.[output] ?? 0),
  )
  return { ...found, bias, weights: multiplied(found.weights, factor) }
}

/** Weights, those of each output times a number of its own. */
export function multiplied({ dims, values }: Weights, factor: (output: number) => number): Weights {
  const each = values.length / (dims[0] ?? 1)
  return { dims, values: values.map((value, at) => value * factor(Math.floor(at / each))) }
}

function weightsAt(name: string | undefined, { weights }: Graph): Weights {
  const found = weights.get(name ?? '')
  if (found === undefined) throw unknown()
  return found
}
