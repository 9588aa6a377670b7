import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Size } from '../../electron/core/geometry.ts'
import { asInPicture, type Orientation, sizeWhen } from './orientation.ts'

/** Turns one pixel the long way round: a quarter turn at a time, as a printed photo on a table. */
function shownAt(x: number, y: number, picture: Size, orientation: Orientation): [number, number] {
  let point: [number, number] = [x, y]
  let size = picture
  for (let turned = 0; turned < orientation.degrees; turned += 90) {
    point = [size.height - 1 - point[1], point[0]]
    size = { width: size.height, height: size.width }
  }
  return orientation.mirrored ? [size.width - 1 - point[0], point[1]] : point
}

test('a pixel found in a turned and mirrored picture is the one that was shown there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom<Orientation['degrees']>(0, 90, 180, 270),
      fc.boolean(),
      (width, height, a, b, degrees, mirrored) => {
        const picture = { width, height }
        const orientation = { degrees, mirrored }
        const pixel: Box = { x: a % width, y: b % height, width: 1, height: 1 }
        const [x, y] = shownAt(pixel.x, pixel.y, picture, orientation)
        expect(asInPicture({ x, y, width: 1, height: 1 }, orientation, picture)).toEqual(pixel)
      },
    ),
  )
})

test('a picture on its side is as wide as it was high', () => {
  const picture = { width: 400, height: 300 }
  expect(sizeWhen({ degrees: 90, mirrored: false }, picture)).toEqual({ width: 300, height: 400 })
  expect(sizeWhen({ degrees: 180, mirrored: true }, picture)).toEqual(picture)
})
