import type { Convolution, Kind } from './layers.ts'

/** The kernels compute so many channels at once; what a layer lacks is filled with zeros. */
const block = 8

/** How many channels a layer takes up in memory. */
export function padded(channels: number): number {
  return Math.ceil(channels / block) * block
}

/** How many values of the picture the stem reads for each of its pixels: 3 × 3 × 3, and one that counts for nothing. */
export const patch = 28

/** The weights of a layer's convolution as its kernel reads them. */
export function packed(kind: Kind, convolution: Convolution): Float32Array {
  switch (kind) {
    case 'mix':
      return mixWeights(convolution)
    case 'dense':
      return denseWeights(convolution)
    default:
      return slideWeights(convolution)
  }
}

/** A 1 × 1 convolution as `kernels/pointwise.ts` reads it: [output / 8][input][8]. */
export function mixWeights({ weights, bias }: Convolution): Float32Array {
  const inputs = weights.dims[1] ?? 0
  return blocks(bias.length, padded(inputs), (output, input) =>
    input < inputs ? (weights.values[output * inputs + input] ?? 0) : 0,
  )
}

/** A 3 × 3 convolution of all channels, as three of 1 × 1: each of three pixels' channels, which lie one after another in a row. */
export function denseWeights({ weights, bias }: Convolution): Float32Array {
  const inputs = weights.dims[1] ?? 0
  const each = padded(inputs)
  const rows = [0, 1, 2].map((row) => {
    const values = new Float32Array(bias.length * 3 * each)
    for (let output = 0; output < bias.length; output += 1)
      for (let input = 0; input < inputs; input += 1)
        for (let column = 0; column < 3; column += 1)
          values[(output * 3 + column) * each + input] =
            weights.values[(output * inputs + input) * 9 + row * 3 + column] ?? 0
    return mixWeights({ bias, weights: { dims: [bias.length, 3 * each], values } })
  })
  return Float32Array.from(rows.flatMap((row) => [...row]))
}

/** A 3 × 3 convolution of each channel by itself as `kernels/depthwise.ts` reads it: [tap][channel]. */
export function slideWeights({ weights, bias }: Convolution): Float32Array {
  const channels = padded(bias.length)
  const packed = new Float32Array(9 * channels)
  for (let channel = 0; channel < bias.length; channel += 1)
    for (let tap = 0; tap < 9; tap += 1)
      packed[tap * channels + channel] = weights.values[channel * 9 + tap] ?? 0
  return packed
}

/**
 * The picture's convolution, as one that mixes the 27 values of a patch: red, green and blue of nine pixels. The network may
 * read its colours the other way round.
 */
export function stemWeights({ weights, bias }: Convolution, order: 'rgb' | 'bgr'): Float32Array {
  return blocks(bias.length, patch, (output, value) => {
    if (value === patch - 1) return 0
    const tap = Math.floor(value / 3)
    const colour = order === 'rgb' ? value % 3 : 2 - (value % 3)
    return weights.values[(output * 3 + colour) * 9 + tap] ?? 0
  })
}

/** A bias for each channel, zeros for those that fill up. */
export function biasOf({ bias }: Convolution): Float32Array {
  const packed = new Float32Array(padded(bias.length))
  packed.set(bias)
  return packed
}

function blocks(
  outputs: number,
  inputs: number,
  weight: (output: number, input: number) => number,
): Float32Array {
  const packed = new Float32Array(padded(outputs) * inputs)
  for (let output = 0; output < outputs; output += 1)
    for (let input = 0; input < inputs; input += 1) {
      const first = (output - (output % block)) * inputs
      packed[first + input * block + (output % block)] = weight(output, input)
    }
  return packed
}
