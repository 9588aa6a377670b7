import { type ConvolutionPlan, convolutionAt, multiplied } from './convolutions.ts'
import { type Head, together } from './heads.ts'
import { channelsOf, type Feed, type Layer, layerSourcesOf, type Stack } from './layers.ts'
import type { Graph, Operation } from './onnx.ts'
import { has, insist, makerOf } from './operations.ts'

/** Finds the layers in a graph. Throws where it holds anything else: then another runtime must compute it. */
export function stackOf(graph: Graph, input: string, answers: readonly string[]): Stack {
  const reader: Reader = { graph, input, known: new Map() }
  const heads = new Map(answers.map((name) => [name, headAt(name, reader)]))
  return together([...reader.known.values()], heads)
}

type Reader = {
  readonly graph: Graph
  readonly input: string
  /** By the name of the value that is convolved and perhaps rectified, in the order in which they must be computed. */
  readonly known: Map<string, Layer>
}

/** An answer lists the channels as the layers do, one pixel after another, or as planes; its shape alone may be written otherwise. */
function headAt(name: string, reader: Reader): Head {
  const last = makerOf(name, reader.graph)
  switch (last.operator) {
    case 'Sigmoid':
      return { ...listAt(last.inputs[0], reader), likelihoods: 'sigmoid' }
    case 'Reshape':
      return pairsAt(last, reader) ?? listAt(name, reader)
    default:
      return { layer: layerAt(name, reader), likelihoods: 'none', order: 'planes' }
  }
}

function listAt(name: string | undefined, reader: Reader): Head {
  const reshape = makerOf(name, reader.graph)
  insist(reshape.operator === 'Reshape')
  const from = turned(reshape.inputs[0], [0, 2, 3, 1], reader)
  return { layer: layerAt(from, reader), likelihoods: 'none', order: 'pixels' }
}

/** The first half of the channels against the second: they are laid side by side, compared, and laid back. Null where it is a list. */
function pairsAt(last: Operation, reader: Reader): Head | null {
  const back = makerOf(last.inputs[0], reader.graph)
  if (!has(back, 'perm', [0, 3, 1, 2])) return null
  const softmax = makerOf(turned(last.inputs[0], [0, 3, 1, 2], reader), reader.graph)
  const apart = makerOf(turned(softmax.inputs[0], [0, 2, 3, 1], reader), reader.graph)
  const layer = layerAt(apart.inputs[0], reader)
  insist(
    softmax.operator === 'Softmax' && (has(softmax, 'axis', [-1]) || has(softmax, 'axis', [3])),
  )
  insist(apart.operator === 'Reshape' && hasShape(apart, [0, 2, -1, 0], reader))
  insist(hasShape(last, [0, channelsOf(layer), -1, 0], reader) && channelsOf(layer) % 2 === 0)
  return { layer, likelihoods: 'pairs', order: 'planes' }
}

function hasShape({ inputs }: Operation, shape: readonly number[], { graph }: Reader): boolean {
  return `${graph.shapes.get(inputs[1] ?? '')}` === `${shape}`
}

/** What is turned so that its dimensions come in this order. */
function turned(name: string | undefined, order: readonly number[], { graph }: Reader) {
  const transpose = makerOf(name, graph)
  insist(transpose.operator === 'Transpose' && has(transpose, 'perm', order))
  return transpose.inputs[0]
}

function layerAt(name: string | undefined, reader: Reader): Layer {
  const maker = makerOf(name, reader.graph)
  return maker.operator === 'Relu'
    ? convolved(maker.inputs[0], true, reader)
    : convolved(name, false, reader)
}

function convolved(name: string | undefined, rectified: boolean, reader: Reader): Layer {
  const key = `${name}${rectified ? ', rectified' : ''}`
  const known = reader.known.get(key)
  if (known !== undefined) return known
  const found = convolutionAt(name, reader.graph)
  const layer = { ...fed(found, reader), rectified }
  insist(fits(layer))
  reader.known.set(key, layer)
  return layer
}

function fed(found: ConvolutionPlan, reader: Reader): Omit<Layer, 'rectified'> {
  if (found.kind === 'stem') return stemOf(found, reader)
  const { kind, weights, bias } = found
  return { kind, convolution: { weights, bias }, feed: feedAt(found.from, reader) }
}

/** The picture's values may be made to lie about zero first: less a grey, times a factor. */
function stemOf(
  { from, weights, bias }: ConvolutionPlan,
  reader: Reader,
): Omit<Layer, 'rectified'> {
  const { grey, factor } = from === reader.input ? { grey: 0, factor: 1 } : rangeAt(from, reader)
  const convolution = { weights: multiplied(weights, () => factor), bias }
  return { kind: 'mix', convolution, feed: { kind: 'picture', grey } }
}

function rangeAt(name: string, { graph, input }: Reader) {
  const mul = makerOf(name, graph)
  const sub = makerOf(mul.inputs[0], graph)
  const [grey, factor] = [sub, mul].map(({ inputs }) => graph.weights.get(inputs[1] ?? '')?.values)
  insist(mul.operator === 'Mul' && sub.operator === 'Sub' && sub.inputs[0] === input)
  insist(grey?.length === 1 && factor?.length === 1)
  return { grey: grey[0] ?? 0, factor: factor[0] ?? 1 }
}

function feedAt(name: string, reader: Reader): Feed {
  const maker = makerOf(name, reader.graph)
  const [first, second] = maker.inputs
  switch (maker.operator) {
    case 'MaxPool':
      insist(has(maker, 'kernel_shape', [2, 2]) && has(maker, 'strides', [2, 2]))
      insist(has(maker, 'pads', [0, 0, 0, 0]) && has(maker, 'ceil_mode', [0]))
      return { kind: 'pooled', from: layerAt(first, reader) }
    case 'Add':
      return { kind: 'sum', from: layerAt(first, reader), coarse: halfAt(second, first, reader) }
    case 'Relu':
      return besideAt(first, reader) ?? { kind: 'plain', from: layerAt(name, reader) }
    default:
      return { kind: 'plain', from: layerAt(name, reader) }
  }
}

/** Layers that are rectified together are each rectified by itself. Null where it is one layer only. */
function besideAt(name: string | undefined, reader: Reader): Feed | null {
  const maker = makerOf(name, reader.graph)
  if (maker.operator !== 'Concat') return null
  insist(has(maker, 'axis', [1]) && maker.inputs.length >= 2 && maker.inputs.length <= 3)
  return { kind: 'beside', parts: maker.inputs.map((part) => convolved(part, true, reader)) }
}

/** The layer that is drawn twice as large, each pixel four times, and perhaps cut to the size of another, which it has anyway. */
function halfAt(name: string | undefined, other: string | undefined, reader: Reader): Layer {
  const { graph } = reader
  const last = makerOf(name, graph)
  if (last.operator === 'Slice') insist(isWhole(last, other, reader))
  const maker = last.operator === 'Slice' ? makerOf(last.inputs[0], graph) : last
  const scales = graph.weights.get(maker.inputs[2] ?? '')?.values
  insist(maker.operator === 'Resize' && `${scales}` === '1,1,2,2')
  insist(maker.attributes.get('mode') === 'nearest')
  insist(maker.attributes.get('nearest_mode') === 'floor')
  insist(maker.attributes.get('coordinate_transformation_mode') === 'asymmetric')
  return layerAt(maker.inputs[0], reader)
}

function isWhole({ inputs }: Operation, other: string | undefined, { graph }: Reader): boolean {
  const end = makerOf(inputs[2], graph)
  const begin = graph.shapes.get(inputs[1] ?? '')
  return (
    `${begin}` === '0,0,0,0' &&
    end.operator === 'Shape' &&
    end.inputs[0] === other &&
    inputs.length === 3
  )
}

/** Whether a layer takes as many channels as it is given. Only the last of several that lie side by side may need filling up. */
function fits({ feed, kind, convolution: { weights, bias } }: Layer): boolean {
  const given = layerSourcesOf(feed).map(channelsOf)
  const asked = kind === 'slide' || kind === 'leap' ? bias.length : weights.dims[1]
  if (feed.kind === 'picture') return asked === 3
  if (feed.kind !== 'beside') return given.every((count) => count === asked)
  const whole = given.slice(0, -1).every((count) => count % 8 === 0)
  return whole && given.reduce((sum, count) => sum + count, 0) === asked
}
