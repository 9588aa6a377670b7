import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cover, palette, Sticker } from '../cover.ts'
import type { Size } from '../geometry.ts'
import { inkOn, paint } from './paint.ts'
import { spansOf } from './spans.ts'
import { anyCover, anySize, blankRaster, coverOf } from './testShapes.ts'

const covers = fc.array(anyCover, { maxLength: 4 })
const channels = fc.constantFrom(3 as const, 4 as const)

test('paint changes every pixel that a cover hides and no other', () => {
  fc.assert(
    fc.property(anySize, channels, covers, (size, channels, covers) => {
      const raster = blankRaster(size, channels)
      paint(raster, covers)
      const hidden = hiddenBy(covers, size)
      for (let pixel = 0; pixel < size.width * size.height; pixel++) {
        const colour = raster.pixels.subarray(pixel * channels, (pixel + 1) * channels)
        expect(colour.every((byte) => byte === 7)).toBe(!hidden.has(pixel))
      }
    }),
  )
})

test('nothing of what lay under a cover is left: any two photos that differ only there come out the same', () => {
  fc.assert(
    fc.property(
      anySize,
      channels,
      covers,
      fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
      (...given) => {
        const [size, channels, covers, noise] = given
        const one = blankRaster(size, channels)
        const other = blankRaster(size, channels)
        for (const pixel of hiddenBy(covers, size)) {
          for (let channel = 0; channel < channels; channel++) {
            other.pixels[pixel * channels + channel] = noise.next().value ?? 0
          }
        }
        paint(one, covers)
        paint(other, covers)
        expect(other.pixels).toEqual(one.pixels)
      },
    ),
    { numRuns: 200 },
  )
})

test('every painted pixel is the backing or the ink, wholly: no edge is softened', () => {
  fc.assert(
    fc.property(anySize, anyCover, (size, cover) => {
      const raster = blankRaster(size, 4)
      paint(raster, [cover])
      const backing = palette[cover.style.colour]
      const allowed = [backing, inkOn(backing)].map((colour) => [...colour, 255].join())
      for (const pixel of hiddenBy([cover], size)) {
        expect(allowed).toContain(raster.pixels.subarray(pixel * 4, pixel * 4 + 4).join())
      }
    }),
  )
})

test('each sticker is a drawing of its own, in ink and backing, centred and turned with its cover', () => {
  const size = { width: 80, height: 80 }
  const drawings = Sticker.options.map((sticker) => {
    const plain = coverOf({ x: 5, y: 5, width: 70, height: 70 }, 'rectangle')
    const cover = { ...plain, style: { ...plain.style, sticker } }
    const [upright, onItsSide] = [inkOf(cover, size), inkOf({ ...cover, rotation: 90 }, size)]
    expect(upright.length).toBeGreaterThan(150)
    expect(upright.length).toBeLessThan(0.5 * 70 * 70)
    const clockwise = upright.map((pixel) => (pixel % 80) * 80 + 79 - Math.floor(pixel / 80))
    expect(onItsSide).toEqual(clockwise.sort((a, b) => a - b))
    return upright.join()
  })
  expect(new Set(drawings).size).toBe(Sticker.options.length)
})

function inkOf(cover: Cover, size: Size): readonly number[] {
  const raster = blankRaster(size, 3)
  paint(raster, [cover])
  const ink = inkOn(palette[cover.style.colour]).join()
  return [...hiddenBy([cover], size)].filter(
    (pixel) => raster.pixels.subarray(pixel * 3, pixel * 3 + 3).join() === ink,
  )
}

function hiddenBy(covers: readonly Cover[], size: Size): ReadonlySet<number> {
  const pixels = new Set<number>()
  for (const cover of covers) {
    for (const { y, from, to } of spansOf(cover, size)) {
      for (let x = from; x < to; x++) pixels.add(y * size.width + x)
    }
  }
  return pixels
}
