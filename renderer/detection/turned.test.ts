import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asInPicture } from './orientation.ts'
import { turned } from './turned.ts'

test('a turned pixel is the one that a box around it speaks of', () => {
  const side = fc.integer({ min: 1, max: 40 })
  const degrees = fc.constantFrom(0 as const, 90 as const, 180 as const, 270 as const)
  fc.assert(
    fc.property(side, side, degrees, (width, height, by) => {
      const names = Uint32Array.from({ length: width * height }, (_, index) => index)
      const picture = { width, height, data: new Uint8Array(names.buffer) }
      const shown = turned(picture, by)
      const found = new Uint32Array(shown.data.buffer)
      for (let at = 0; at < found.length; at += 1) {
        const pixel = { x: at % shown.width, y: Math.floor(at / shown.width), width: 1, height: 1 }
        const { x, y } = asInPicture(pixel, { degrees: by, mirrored: false }, picture)
        expect(found[at]).toBe(y * width + x)
      }
    }),
  )
})
