import { type Attribute, modelBytes, type Node, type Weights } from './testOnnxBytes.ts'

/**
 * An ONNX file of a network that is built as YuNet is, with few channels and weights by chance, the same in each run: it finds
 * nothing, and asks everything of whoever computes it. Each operation may be changed before it is written down.
 */
export function smallYuNet(change: (node: Node) => Node = (node) => node): Uint8Array {
  const parts: Parts = { nodes: [], weights: [], seed: 7 }
  const stem = rectified(parts, convolution(parts, tensor('input', 3), 10, { side: 3, stride: 2 }))
  const quarter = layer(parts, pooled(parts, layer(parts, stem, 10)), 12)
  const eighth = layer(parts, pooled(parts, layer(parts, quarter, 16)), 16)
  const sixteenth = layer(parts, pooled(parts, eighth), 16)
  const last = layer(parts, layer(parts, pooled(parts, sixteenth), 16), 16)
  const middle = layer(parts, sum(parts, sixteenth, doubled(parts, last)), 16)
  const first = layer(parts, sum(parts, eighth, doubled(parts, middle)), 16)
  for (const [stride, from] of [
    [8, first],
    [16, middle],
    [32, last],
  ] as const) {
    const shared = layer(parts, from, 24)
    answer(parts, shared, `cls_${stride}`, 1, true)
    answer(parts, shared, `obj_${stride}`, 1, true)
    answer(parts, shared, `bbox_${stride}`, 4, false)
    answer(parts, shared, `kps_${stride}`, 10, false)
  }
  const outputs = [8, 16, 32].flatMap((stride) =>
    ['cls', 'obj', 'bbox', 'kps'].map((name) => `${name}_${stride}`),
  )
  return modelBytes({
    input: 'input',
    outputs,
    nodes: parts.nodes.map(change),
    weights: parts.weights,
  })
}

/** The picture's values run to this, all others about to 1. */
const brightest = 255

type Parts = { readonly nodes: Node[]; readonly weights: Weights[]; seed: number }

type Tensor = { readonly at: string; readonly channels: number }

function tensor(at: string, channels: number): Tensor {
  return { at, channels }
}

function layer(parts: Parts, from: Tensor, channels: number): Tensor {
  return rectified(parts, unbounded(parts, from, channels))
}

function unbounded(parts: Parts, from: Tensor, channels: number): Tensor {
  const mixed = convolution(parts, from, channels, { side: 1, stride: 1 })
  return convolution(parts, mixed, channels, { side: 3, stride: 1, groups: channels })
}

function answer(
  parts: Parts,
  from: Tensor,
  name: string,
  channels: number,
  sigmoid: boolean,
): void {
  const { at } = unbounded(parts, from, channels)
  const turned = add(parts, 'Transpose', [at], channels, [['perm', [0, 2, 3, 1]]])
  const shape = keep(parts, [3], BigInt64Array.of(1n, -1n, BigInt(channels)))
  const last = sigmoid ? `${name}_before` : name
  parts.nodes.push({
    operator: 'Reshape',
    inputs: [turned.at, shape],
    output: last,
    attributes: [],
  })
  if (sigmoid)
    parts.nodes.push({ operator: 'Sigmoid', inputs: [last], output: name, attributes: [] })
}

function convolution(
  parts: Parts,
  from: Tensor,
  channels: number,
  kernel: { readonly side: number; readonly stride: number; readonly groups?: number },
): Tensor {
  const { side, stride, groups = 1 } = kernel
  const inputs = from.channels / groups
  const fanIn = inputs * side * side * (from.at === 'input' ? brightest ** 2 : 1)
  const weights = byChance(parts, [channels, inputs, side, side], fanIn)
  const bias = byChance(parts, [channels], 4)
  const margin = (side - 1) / 2
  return add(parts, 'Conv', [from.at, weights, bias], channels, [
    ['group', groups],
    ['kernel_shape', [side, side]],
    ['pads', [margin, margin, margin, margin]],
    ['strides', [stride, stride]],
  ])
}

function rectified(parts: Parts, from: Tensor): Tensor {
  return add(parts, 'Relu', [from.at], from.channels)
}

function pooled(parts: Parts, from: Tensor): Tensor {
  return add(parts, 'MaxPool', [from.at], from.channels, [
    ['kernel_shape', [2, 2]],
    ['strides', [2, 2]],
  ])
}

function sum(parts: Parts, one: Tensor, other: Tensor): Tensor {
  return add(parts, 'Add', [one.at, other.at], one.channels)
}

function doubled(parts: Parts, from: Tensor): Tensor {
  const scales = keep(parts, [4], Float32Array.of(1, 1, 2, 2))
  return add(parts, 'Resize', [from.at, '', scales], from.channels, [
    ['mode', 'nearest'],
    ['nearest_mode', 'floor'],
    ['coordinate_transformation_mode', 'asymmetric'],
  ])
}

function add(
  parts: Parts,
  operator: string,
  inputs: readonly string[],
  channels: number,
  attributes: readonly Attribute[] = [],
): Tensor {
  const output = `t${parts.nodes.length}`
  parts.nodes.push({ operator, inputs, output, attributes })
  return tensor(output, channels)
}

function byChance(parts: Parts, dims: readonly number[], fanIn: number): string {
  const count = dims.reduce((product, dim) => product * dim, 1)
  const scale = Math.sqrt(4 / fanIn)
  return keep(
    parts,
    dims,
    Float32Array.from({ length: count }, () => (chance(parts) * 2 - 1) * scale),
  )
}

function keep(parts: Parts, dims: readonly number[], values: Weights['values']): string {
  const name = `w${parts.weights.length}`
  parts.weights.push({ name, dims, values })
  return name
}

/** Park and Miller's generator. */
function chance(parts: Parts): number {
  parts.seed = (parts.seed * 48_271) % 2_147_483_647
  return parts.seed / 2_147_483_647
}
