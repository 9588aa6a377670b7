import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asInPicture, type Orientation } from './orientation.ts'
import { viewsOf } from './raster.ts'
import { openResampler } from './resampling/openResampler.ts'

const resampler = await openResampler(
  await WebAssembly.compile(
    readFileSync(new URL('../public/wasm/resampling.wasm', import.meta.url)),
  ),
)

/** A photo in which each pixel says by its colours where it is. */
async function take(width: number, height: number): Promise<void> {
  await resampler.take({ width, height }, async (room) => {
    for (let at = 0; at < width * height; at += 1)
      room.set([at % width, Math.floor(at / width), 0, 255], at * 4)
  })
}

test('a pixel of a view that is turned and mirrored is the one that a box around it speaks of', async () => {
  const side = fc.integer({ min: 3, max: 40 })
  const degrees = fc.constantFrom<Orientation['degrees']>(0, 90, 180, 270)
  await fc.assert(
    fc.asyncProperty(side, side, degrees, fc.boolean(), async (width, height, by, mirrored) => {
      const photo = { width, height }
      await take(width, height)
      const orientation = { degrees: by, mirrored }
      const part = { x: 1, y: 1, width: width - 2, height: height - 2 }
      const edge = Math.max(part.width, part.height)
      const { size, unturned, pixels } = viewsOf(photo, photo, resampler).view(
        part,
        edge,
        orientation,
      )
      expect({ width: pixels.width, height: pixels.height }).toEqual(size)
      for (let at = 0; at < size.width * size.height; at += 1) {
        const pixel = { x: at % size.width, y: Math.floor(at / size.width), width: 1, height: 1 }
        const { x, y } = asInPicture(pixel, orientation, unturned)
        expect([...pixels.data.slice(at * 4, at * 4 + 2)]).toEqual([x + 1, y + 1])
      }
    }),
  )
})

test('a view shows the part that is asked for, whatever size of the photo was kept', async () => {
  await take(20, 10)
  const raster = viewsOf({ width: 80, height: 40 }, { width: 20, height: 10 }, resampler)
  const half = { x: 40, y: 0, width: 40, height: 40 }
  const { scale, size, pixels } = raster.view(half, 10, { degrees: 0, mirrored: false })
  expect(scale).toBe(0.25)
  expect(size).toEqual({ width: 10, height: 10 })
  expect([...pixels.data.slice(0, 2), ...pixels.data.slice(-4, -2)]).toEqual([10, 0, 19, 9])
})
