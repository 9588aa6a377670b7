import type { Convolution, Layer } from './layers.ts'

/** The kernels compute so many channels at once; what a layer lacks is filled with zeros. */
const block = 8

/** How many channels a layer takes up in memory. */
export function padded(channels: number): number {
  return Math.ceil(channels / block) * block
}

/** How many values of the picture the stem reads for each of its pixels: 3 × 3 × 4, of which each fourth says what lies inside. */
export const patch = 36

/** The largest input in units, as `kernels/wholeNumbers.ts` makes them, and as the picture's bytes are. */
const mostInput = 8191
const mostByte = 255

/** Weights in whole numbers, and the unit of each output's: a weight is so many units. */
export type WholeWeights = { readonly weights: Int16Array; readonly units: Float32Array }

/** The weights of a layer as its kernel reads them; those of channels by themselves are floats, and have no units. */
export function packed({ kind, feed, convolution }: Layer, order: 'rgb' | 'bgr'): Packed {
  if (feed.kind === 'picture') return stemWeights(convolution, order, feed.grey)
  switch (kind) {
    case 'mix':
      return mixWeights(convolution)
    case 'dense':
      return denseWeights(convolution)
    default:
      return { weights: slideWeights(convolution), units: new Float32Array() }
  }
}

export type Packed = WholeWeights | { readonly weights: Float32Array; readonly units: Float32Array }

/** A 1 × 1 convolution as `kernels/pointwise.ts` reads it: [output / 8][input / 2][8][2]. */
export function mixWeights({ weights, bias }: Convolution): WholeWeights {
  const inputs = weights.dims[1] ?? 0
  return blocks(bias.length, padded(inputs), mostInput, (output, input) =>
    input < inputs ? (weights.values[output * inputs + input] ?? 0) : 0,
  )
}

/** A 3 × 3 convolution of all channels, as three of 1 × 1: each of three pixels' channels, which lie one after another in a row. */
export function denseWeights({ weights, bias }: Convolution): WholeWeights {
  const inputs = weights.dims[1] ?? 0
  const each = padded(inputs)
  const rows = [0, 1, 2].map((row) =>
    blocks(bias.length, 3 * each, mostInput, (output, value) => {
      const [column, input] = [Math.floor(value / each), value % each]
      if (input >= inputs) return 0
      return weights.values[(output * inputs + input) * 9 + row * 3 + column] ?? 0
    }),
  )
  return {
    weights: Int16Array.from(rows.flatMap((one) => [...one.weights])),
    units: Float32Array.from(rows.flatMap((one) => [...one.units])),
  }
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
 * The picture's convolution, as one that mixes the values of a patch: red, green and blue of nine pixels, each with a fourth value, 255
 * inside of what is looked at, which takes the grey from them. The network may read its colours the other way round.
 */
export function stemWeights(
  { weights, bias }: Convolution,
  order: 'rgb' | 'bgr',
  grey: number,
): WholeWeights {
  return blocks(bias.length, patch, mostByte, (output, value) => {
    const tap = Math.floor(value / 4)
    const weightOf = (colour: number) => weights.values[(output * 3 + colour) * 9 + tap] ?? 0
    if (value % 4 === 3) return -(weightOf(0) + weightOf(1) + weightOf(2)) * (grey / mostByte)
    return weightOf(order === 'rgb' ? value % 4 : 2 - (value % 4))
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
  mostInput: number,
  weight: (output: number, input: number) => number,
): WholeWeights {
  const weights = new Int16Array(padded(outputs) * inputs)
  const units = new Float32Array(padded(outputs))
  for (let output = 0; output < outputs; output += 1) {
    const own = Array.from({ length: inputs }, (_, input) => weight(output, input))
    const unit = Math.fround(unitOf(own, mostInput))
    units[output] = unit
    const first = (output - (output % block)) * inputs + (output % block) * 2
    for (const [input, value] of own.entries())
      weights[first + (input >> 1) * block * 2 + (input & 1)] =
        unit === 0 ? 0 : Math.round(value / unit)
  }
  return { weights, units }
}

/** The smallest unit with which each weight is a number of 16 bits, and their sum, each times the largest input, one of 32. */
function unitOf(weights: readonly number[], mostInput: number): number {
  const sizes = weights.map(Math.abs)
  const sum = sizes.reduce((total, size) => total + size, 0)
  const roundings = weights.length / 2
  return Math.max(Math.max(...sizes) / 32_767, sum / ((2 ** 31 - 1) / mostInput - roundings))
}
