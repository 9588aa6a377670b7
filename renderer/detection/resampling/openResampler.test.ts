import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Size } from '../../../electron/core/geometry.ts'
import type { Pixels } from '../planes.ts'
import { openResampler } from './openResampler.ts'

const kernels = await WebAssembly.compile(
  readFileSync(new URL('../../public/wasm/resampling.wasm', import.meta.url)),
)
const resampler = await openResampler(kernels)

const take = ({ width, height, data }: Pixels) =>
  resampler.take({ width, height }, async (room) => room.set(data))

/** Noise, the same for the same seed. */
function noise({ width, height }: Size, seed: number): Pixels {
  let value = seed + 1
  const data = Uint8Array.from({ length: width * height * 4 }, () => {
    value = (value * 48_271) % 2_147_483_647
    return value % 256
  })
  return { width, height, data }
}

/** The same by the book: every pixel weighs in, by floats, row by row and column by column. */
function bySums(picture: Pixels, part: Box, size: Size, mirrored: boolean): readonly number[] {
  const across = weightsFor(part.x, part.width, picture.width, size.width)
  const down = weightsFor(part.y, part.height, picture.height, size.height)
  const at = (y: number, x: number, k: number) =>
    down(y).reduce(
      (sum, high, row) =>
        sum +
        high *
          across(x).reduce(
            (line, wide, column) =>
              line + wide * (picture.data[(row * picture.width + column) * 4 + k] ?? 0),
            0,
          ),
      0,
    )
  return Array.from({ length: size.width * size.height * 4 }, (_, index) => {
    const column = Math.floor(index / 4) % size.width
    const x = mirrored ? size.width - 1 - column : column
    const value = at(Math.floor(index / 4 / size.width), x, index % 4)
    return Math.min(255, Math.max(0, value))
  })
}

function weightsFor(start: number, length: number, side: number, size: number) {
  const scale = length / size
  return (pixel: number): readonly number[] => {
    const centre = start + (pixel + 0.5) * scale
    const weights = Array.from({ length: side }, (_, at) =>
      Math.max(0, 1 - Math.abs(at + 0.5 - centre) / Math.max(1, scale)),
    )
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return weights.map((weight) => weight / sum)
  }
}

const side = fc.integer({ min: 1, max: 23 })

test('a picture of another size is what its pixels sum up to, rounded', async () => {
  await fc.assert(
    fc.asyncProperty(
      ...[side, side, side, side, fc.nat(99), fc.boolean()],
      fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: 0, max: 1, noNaN: true }))),
      async (width, height, newWidth, newHeight, seed, mirrored, [x = 0, y = 0, w = 0, h = 0]) => {
        const picture = noise({ width, height }, seed)
        const part = {
          x: x * 0.4 * width,
          y: y * 0.4 * height,
          width: (0.2 + 0.4 * w) * width,
          height: (0.2 + 0.4 * h) * height,
        }
        const size = { width: newWidth, height: newHeight }
        await take(picture)
        const { data } = resampler.resampled(part, size, mirrored)
        const right = bySums(picture, part, size, mirrored)
        const apart = right.map((value, at) => Math.abs(value - (data[at] ?? Number.NaN)))
        expect(Math.max(...apart)).toBeLessThan(0.6)
      },
    ),
    { numRuns: 100 },
  )
})

test('an even colour stays exactly what it is at any size', async () => {
  await fc.assert(
    fc.asyncProperty(side, side, side, side, async (width, height, newWidth, newHeight) => {
      const colour = [7, 130, 255, 255]
      const even = Uint8Array.from({ length: width * height * 4 }, (_, at) => colour[at % 4] ?? 0)
      await take({ width, height, data: even })
      const size = { width: newWidth, height: newHeight }
      const { data } = resampler.resampled({ x: 0, y: 0, width, height }, size, false)
      expect([...data].every((value, at) => value === colour[at % 4])).toBe(true)
    }),
  )
})

test('what lies outside the part that is asked for does not show beyond the filter’s reach', async () => {
  const picture = noise({ width: 64, height: 64 }, 5)
  const part = { x: 16, y: 16, width: 32, height: 32 }
  const size = { width: 32, height: 32 }
  await take(picture)
  const before = [...resampler.resampled(part, size, false).data]
  const other = Uint8Array.from(picture.data, (value, at) => {
    const [x, y] = [Math.floor(at / 4) % 64, Math.floor(at / 256)]
    return x < 15 || y < 15 || x >= 49 || y >= 49 ? 255 - value : value
  })
  await take({ ...picture, data: other })
  expect([...resampler.resampled(part, size, false).data]).toEqual(before)
})
