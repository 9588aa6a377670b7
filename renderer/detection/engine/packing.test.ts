import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mixWeights, padded } from './packing.ts'

const sides = fc.integer({ min: 1, max: 20 })
const floats = fc.integer({ min: -30_000, max: 30_000 }).map((whole) => whole / 128)

const convolutions = fc.tuple(sides, sides).chain(([outputs, inputs]) =>
  fc.array(floats, { minLength: outputs * inputs, maxLength: outputs * inputs }).map((values) => ({
    weights: { dims: [outputs, inputs, 1, 1], values: Float32Array.from(values) },
    bias: new Float32Array(outputs),
  })),
)

/** The weights of one output, in whole numbers. */
function wholeOf(weights: Int16Array, inputs: number, output: number): readonly number[] {
  const first = (output - (output % 8)) * padded(inputs) + (output % 8) * 2
  return Array.from(
    { length: padded(inputs) },
    (_, input) => weights[first + (input >> 1) * 16 + (input & 1)] ?? Number.NaN,
  )
}

test('whole weights are the floats’ to within half a unit, and those that fill up weigh nothing', () => {
  fc.assert(
    fc.property(convolutions, (convolution) => {
      const [outputs = 0, inputs = 0] = convolution.weights.dims
      const { weights, units } = mixWeights(convolution)
      for (let output = 0; output < outputs; output += 1) {
        const unit = units[output] ?? Number.NaN
        for (const [input, whole] of wholeOf(weights, inputs, output).entries()) {
          const float = input < inputs ? convolution.weights.values[output * inputs + input] : 0
          expect(Math.abs(whole * unit - (float ?? 0))).toBeLessThanOrEqual(unit * 0.501)
        }
      }
    }),
  )
})

test('no sum that the largest inputs can give is too large for 32 bits', () => {
  fc.assert(
    fc.property(convolutions, (convolution) => {
      const [outputs = 0, inputs = 0] = convolution.weights.dims
      const { weights } = mixWeights(convolution)
      for (let output = 0; output < outputs; output += 1) {
        const sizes = wholeOf(weights, inputs, output).map(Math.abs)
        expect(sizes.reduce((sum, size) => sum + size, 0) * 8191).toBeLessThan(2 ** 31)
        expect(Math.max(...sizes)).toBeLessThan(2 ** 15)
      }
    }),
  )
})
