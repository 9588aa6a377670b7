import type { Graph, Operation, Weights } from './onnx.ts'

/** Weights as ONNX writes them, [output][input][row][column], and a bias for each output. */
export type Convolution = { readonly weights: Weights; readonly bias: Float32Array }

/**
 * YuNet is one kind of layer, some twenty times: a 1 × 1 convolution of all channels, a 3 × 3 one of each channel by itself, and
 * often a rectifier. Layers differ in what feeds them.
 */
export type Layer = {
  readonly feed: Feed
  readonly mix: Convolution
  readonly slide: Convolution
  readonly rectified: boolean
}

export type Feed =
  /** The picture, through a rectified 3 × 3 convolution of every second pixel. */
  | { readonly kind: 'picture'; readonly stem: Convolution }
  | { readonly kind: 'plain'; readonly from: Layer }
  /** The strongest of each 2 × 2. */
  | { readonly kind: 'pooled'; readonly from: Layer }
  /** The sum of a layer and one of half its size, each of whose pixels counts for four. */
  | { readonly kind: 'sum'; readonly from: Layer; readonly coarse: Layer }

/** Some channels of a layer that nothing follows but, perhaps, a sigmoid. */
export type Answer = {
  readonly layer: Layer
  readonly firstChannel: number
  readonly channels: number
  readonly sigmoid: boolean
}

/** What gives the answers of a network: its layers, each after those that feed it. What no answer needs is left out. */
export type Stack = {
  readonly layers: readonly Layer[]
  readonly answers: ReadonlyMap<string, Answer>
}

/** Finds the layers in a graph. Throws where it holds anything else: then another runtime must compute it. */
export function stackOf(graph: Graph, input: string, answers: readonly string[]): Stack {
  const reader: Reader = { graph, input, known: new Map() }
  const heads = new Map(answers.map((name) => [name, headAt(name, reader)]))
  return merged([...reader.known.values()], heads)
}

/** The layer of an answer, and the one that it reads. */
type Head = { readonly layer: Layer; readonly from: Layer; readonly sigmoid: boolean }

type Reader = {
  readonly graph: Graph
  readonly input: string
  /** By the name of the value that a layer makes, in the order in which they must be computed. */
  readonly known: Map<string, Layer>
}

/** An answer lists all channels of one pixel after another, as the layers do: its shape alone is written differently. */
function headAt(name: string, reader: Reader): Head {
  const last = makerOf(name, reader)
  const sigmoid = last.operator === 'Sigmoid'
  const reshape = sigmoid ? makerOf(last.inputs[0], reader) : last
  insist(reshape.operator === 'Reshape')
  const transpose = makerOf(reshape.inputs[0], reader)
  insist(transpose.operator === 'Transpose' && has(transpose, 'perm', [0, 2, 3, 1]))
  const layer = layerAt(transpose.inputs[0], reader)
  if (layer.rectified || layer.feed.kind !== 'plain') throw unknown()
  return { layer, from: layer.feed.from, sigmoid }
}

function layerAt(name: string | undefined, reader: Reader): Layer {
  const known = reader.known.get(name ?? '')
  if (known !== undefined) return known
  const last = makerOf(name, reader)
  const rectified = last.operator === 'Relu'
  const slide = rectified ? makerOf(last.inputs[0], reader) : last
  const mix = makerOf(slide.inputs[0], reader)
  const layer: Layer = {
    feed: feedAt(mix.inputs[0], reader),
    mix: convolutionOf(mix, { side: 1, stride: 1, perChannel: false }, reader),
    slide: convolutionOf(slide, { side: 3, stride: 1, perChannel: true }, reader),
    rectified,
  }
  insist(fits(layer))
  reader.known.set(name ?? '', layer)
  return layer
}

function feedAt(name: string | undefined, reader: Reader): Feed {
  const maker = makerOf(name, reader)
  const [first, second] = maker.inputs
  switch (maker.operator) {
    case 'MaxPool':
      insist(has(maker, 'kernel_shape', [2, 2]) && has(maker, 'strides', [2, 2]))
      insist(has(maker, 'pads', [0, 0, 0, 0]) && has(maker, 'ceil_mode', [0]))
      return { kind: 'pooled', from: layerAt(first, reader) }
    case 'Add':
      return { kind: 'sum', from: layerAt(first, reader), coarse: halfAt(second, reader) }
    default:
      return stemAt(maker, reader) ?? { kind: 'plain', from: layerAt(name, reader) }
  }
}

function stemAt(maker: Operation, reader: Reader): Feed | null {
  const stem = maker.operator === 'Relu' ? makerOf(maker.inputs[0], reader) : null
  if (stem?.inputs[0] !== reader.input) return null
  const asked = { side: 3, stride: 2, perChannel: false }
  return { kind: 'picture', stem: convolutionOf(stem, asked, reader) }
}

/** The layer that is drawn twice as large, each pixel four times. */
function halfAt(name: string | undefined, reader: Reader): Layer {
  const maker = makerOf(name, reader)
  const scales = reader.graph.weights.get(maker.inputs[2] ?? '')?.values
  insist(maker.operator === 'Resize' && `${scales}` === '1,1,2,2')
  insist(maker.attributes.get('mode') === 'nearest')
  insist(maker.attributes.get('nearest_mode') === 'floor')
  insist(maker.attributes.get('coordinate_transformation_mode') === 'asymmetric')
  return layerAt(maker.inputs[0], reader)
}

function convolutionOf(
  maker: Operation,
  asked: { readonly side: number; readonly stride: number; readonly perChannel: boolean },
  reader: Reader,
): Convolution {
  const weights = reader.graph.weights.get(maker.inputs[1] ?? '')
  const bias = reader.graph.weights.get(maker.inputs[2] ?? '')?.values
  if (weights === undefined || bias === undefined) throw unknown()
  const { side, stride, perChannel } = asked
  const [outputs = 0, inputs, ...sides] = weights.dims
  const margin = (side - 1) / 2
  insist(maker.operator === 'Conv' && bias.length === outputs)
  insist(`${sides}` === `${[side, side]}` && (!perChannel || inputs === 1))
  insist(has(maker, 'group', [perChannel ? outputs : 1]))
  insist(has(maker, 'strides', [stride, stride]) && has(maker, 'dilations', [1, 1]))
  insist(has(maker, 'pads', [margin, margin, margin, margin]))
  return { weights, bias }
}

function makerOf(name: string | undefined, { graph }: Reader): Operation {
  const maker = graph.maker.get(name ?? '')
  if (maker === undefined) throw unknown()
  return maker
}

/** Answers that read the same rows are computed together, as one layer with the channels of all. */
function merged(layers: readonly Layer[], heads: ReadonlyMap<string, Head>): Stack {
  const answering = new Set([...heads.values()].map(({ layer }) => layer))
  const others = layers.filter((layer) => !answering.has(layer))
  const answers = new Map<string, Answer>()
  const last: Layer[] = []
  for (const [from, group] of Map.groupBy(heads, ([, head]) => head.from)) {
    const layer = sideBySide(
      from,
      group.map(([, head]) => head.layer),
    )
    let firstChannel = 0
    for (const [name, head] of group) {
      const channels = channelsOf(head.layer)
      answers.set(name, { layer, firstChannel, channels, sigmoid: head.sigmoid })
      firstChannel += channels
    }
    last.push(layer)
  }
  insist(others.every(({ feed }) => sourcesOf(feed).every((source) => !answering.has(source))))
  return { layers: [...others, ...last], answers }
}

/** One layer that does what several do that read the same. */
function sideBySide(from: Layer, layers: readonly Layer[]): Layer {
  return {
    feed: { kind: 'plain', from },
    mix: stacked(layers.map(({ mix }) => mix)),
    slide: stacked(layers.map(({ slide }) => slide)),
    rectified: false,
  }
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

/** How many channels a layer gives. */
export function channelsOf(layer: Layer): number {
  return layer.slide.bias.length
}

/** Whether a layer takes as many channels as it is given, in each of its convolutions. */
function fits({ feed, mix, slide }: Layer): boolean {
  const given = feed.kind === 'picture' ? [feed.stem.bias.length] : sourcesOf(feed).map(channelsOf)
  const stem = feed.kind === 'picture' ? feed.stem.weights.dims[1] : 3
  const inputs = mix.weights.dims[1]
  return (
    stem === 3 && given.every((count) => count === inputs) && mix.bias.length === slide.bias.length
  )
}

/** The layers whose rows a layer reads. */
export function sourcesOf(feed: Feed): readonly Layer[] {
  switch (feed.kind) {
    case 'picture':
      return []
    case 'sum':
      return [feed.from, feed.coarse]
    default:
      return [feed.from]
  }
}

/** What ONNX means where nothing is written. */
const unwritten = new Map<string, readonly number[]>([
  ['group', [1]],
  ['strides', [1, 1]],
  ['dilations', [1, 1]],
  ['pads', [0, 0, 0, 0]],
  ['ceil_mode', [0]],
])

function has({ attributes }: Operation, name: string, value: readonly number[]): boolean {
  return `${attributes.get(name) ?? unwritten.get(name)}` === `${value}`
}

function insist(known: boolean): asserts known {
  if (!known) throw unknown()
}

function unknown(): Error {
  return new Error('This network holds what our engine does not know')
}
