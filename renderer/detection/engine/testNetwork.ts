import { modelBytes, type Node } from './testOnnxBytes.ts'
import {
  add,
  convolution,
  doubled,
  keep,
  type Parts,
  pooled,
  rectified,
  sum,
  type Tensor,
  tensor,
} from './testParts.ts'

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
