import type { Attribute, Node, Weights } from './testOnnxBytes.ts'

/** The picture's values run to this, all others about to 1. */
const brightest = 255

/** A network that grows, with weights by chance, the same in each run. */
export type Parts = { readonly nodes: Node[]; readonly weights: Weights[]; seed: number }

export type Tensor = { readonly at: string; readonly channels: number }

export function tensor(at: string, channels: number): Tensor {
  return { at, channels }
}

export function convolution(
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

export function rectified(parts: Parts, from: Tensor): Tensor {
  return add(parts, 'Relu', [from.at], from.channels)
}

export function pooled(parts: Parts, from: Tensor): Tensor {
  return add(parts, 'MaxPool', [from.at], from.channels, [
    ['kernel_shape', [2, 2]],
    ['strides', [2, 2]],
  ])
}

export function sum(parts: Parts, one: Tensor, other: Tensor): Tensor {
  return add(parts, 'Add', [one.at, other.at], one.channels)
}

export function doubled(parts: Parts, from: Tensor): Tensor {
  const scales = keep(parts, [4], Float32Array.of(1, 1, 2, 2))
  return add(parts, 'Resize', [from.at, '', scales], from.channels, [
    ['mode', 'nearest'],
    ['nearest_mode', 'floor'],
    ['coordinate_transformation_mode', 'asymmetric'],
  ])
}

export function add(
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

export function byChance(parts: Parts, dims: readonly number[], fanIn: number): string {
  const count = dims.reduce((product, dim) => product * dim, 1)
  const scale = Math.sqrt(4 / fanIn)
  return keep(
    parts,
    dims,
    Float32Array.from({ length: count }, () => (chance(parts) * 2 - 1) * scale),
  )
}

export function keep(parts: Parts, dims: readonly number[], values: Weights['values']): string {
  const name = `w${parts.weights.length}`
  parts.weights.push({ name, dims, values })
  return name
}

/** Park and Miller's generator. */
function chance(parts: Parts): number {
  parts.seed = (parts.seed * 48_271) % 2_147_483_647
  return parts.seed / 2_147_483_647
}
