import { modelBytes, type Node } from './testOnnxBytes.ts'
import {
  add,
  byChance,
  convolution,
  doubled,
  keep,
  type Parts,
  rectified,
  sum,
  type Tensor,
} from './testParts.ts'

/**
 * An ONNX file of a network that is built as RetinaFace is, with few channels and weights by chance, the same in each run. Each
 * operation may be changed before it is written down.
 */
export function smallRetinaFace(change: (node: Node) => Node = (node) => node): Uint8Array {
  const parts: Parts = { nodes: [], weights: [], seed: 11 }
  const picture = ranged(parts, 'data')
  const stem = normal(parts, picture, 10, { side: 3, stride: 2 })
  const quarter = separable(parts, normal(parts, stem, 12, { side: 1, stride: 1 }), 12, 2)
  const eighth = separable(parts, separable(parts, quarter, 16, 2), 16, 1)
  const sixteenth = separable(parts, eighth, 136, 2)
  const last = separable(parts, separable(parts, sixteenth, 136, 1), 20, 2)
  const coarse = normal(parts, last, 20, { side: 1, stride: 1 })
  const middle = aggregated(parts, sixteenth, coarse)
  const fine = aggregated(parts, eighth, middle)
  for (const [stride, from] of [
    [32, coarse],
    [16, middle],
    [8, fine],
  ] as const) {
    const context = contextual(parts, from)
    scores(parts, context, `face_rpn_cls_prob_reshape_stride${stride}`)
    boxes(parts, context, `face_rpn_bbox_pred_stride${stride}`)
  }
  const outputs = [8, 16, 32].flatMap((stride) => [
    `face_rpn_cls_prob_reshape_stride${stride}`,
    `face_rpn_bbox_pred_stride${stride}`,
  ])
  return modelBytes({
    input: 'data',
    outputs,
    nodes: parts.nodes.map(change),
    weights: parts.weights,
  })
}

type Kernel = Parameters<typeof convolution>[3]

/** The picture's values, made to lie between −1 and 1. */
function ranged(parts: Parts, input: string): Tensor {
  const grey = keep(parts, [1], Float32Array.of(127.5))
  const factor = keep(parts, [1], Float32Array.of(1 / 128))
  const centred = add(parts, 'Sub', [input, grey], 3)
  return add(parts, 'Mul', [centred.at, factor], 3)
}

function normal(parts: Parts, from: Tensor, channels: number, kernel: Kernel): Tensor {
  return rectified(parts, unbounded(parts, from, channels, kernel))
}

function unbounded(parts: Parts, from: Tensor, channels: number, kernel: Kernel): Tensor {
  const convolved = convolution(parts, from, channels, kernel)
  const [gain, shift, mean] = [1, 4, 4].map((fanIn) => byChance(parts, [channels], fanIn))
  const spread = keep(
    parts,
    [channels],
    Float32Array.from({ length: channels }, (_, k) => 0.5 + k / 9),
  )
  const inputs = [convolved.at, gain ?? '', shift ?? '', mean ?? '', spread]
  return add(parts, 'BatchNormalization', inputs, channels, [['epsilon', { float: 0.01 }]])
}

function separable(parts: Parts, from: Tensor, channels: number, stride: number): Tensor {
  const slid = normal(parts, from, from.channels, { side: 3, stride, groups: from.channels })
  return normal(parts, slid, channels, { side: 1, stride: 1 })
}

function aggregated(parts: Parts, from: Tensor, coarse: Tensor): Tensor {
  const lateral = normal(parts, from, 20, { side: 1, stride: 1 })
  const twice = doubled(parts, coarse)
  const begin = keep(parts, [4], BigInt64Array.of(0n, 0n, 0n, 0n))
  const end = add(parts, 'Shape', [lateral.at], 4)
  const cut = add(parts, 'Slice', [twice.at, begin, end.at], 20)
  return normal(parts, sum(parts, lateral, cut), 20, { side: 3, stride: 1 })
}

function contextual(parts: Parts, from: Tensor): Tensor {
  const kernel = { side: 3, stride: 1 }
  const near = unbounded(parts, from, 16, kernel)
  const context = normal(parts, from, 12, kernel)
  const far = unbounded(parts, context, 8, kernel)
  const further = unbounded(parts, normal(parts, context, 12, kernel), 12, kernel)
  const inputs = [near.at, far.at, further.at]
  return rectified(parts, add(parts, 'Concat', inputs, 36, [['axis', 1]]))
}

function scores(parts: Parts, from: Tensor, name: string): void {
  const raw = convolution(parts, from, 4, { side: 1, stride: 1 })
  const pairs = add(parts, 'Reshape', [raw.at, shape(parts, [0, 2, -1, 0])], 2)
  const turned = add(parts, 'Transpose', [pairs.at], 2, [['perm', [0, 2, 3, 1]]])
  const shares = add(parts, 'Softmax', [turned.at], 2, [['axis', -1]])
  const back = add(parts, 'Transpose', [shares.at], 2, [['perm', [0, 3, 1, 2]]])
  const inputs = [back.at, shape(parts, [0, 4, -1, 0])]
  parts.nodes.push({ operator: 'Reshape', inputs, output: name, attributes: [] })
}

function boxes(parts: Parts, from: Tensor, name: string): void {
  convolution(parts, from, 8, { side: 1, stride: 1 })
  const last = parts.nodes.pop()
  if (last !== undefined) parts.nodes.push({ ...last, output: name })
}

function shape(parts: Parts, dims: readonly number[]): string {
  return keep(parts, [dims.length], BigInt64Array.from(dims, BigInt))
}
