import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitTo } from '../../../../electron/core/redaction/fit.ts'
import { lookParts } from './lookParts.ts'

const picture = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 16, max: 6000 }),
  height: fc.integer({ min: 16, max: 6000 }),
})
const stage = fc.record({
  across: fc.integer({ min: 300, max: 3840 }),
  down: fc.integer({ min: 200, max: 2160 }),
})
const edge = fc.integer({ min: 400, max: 4096 })
const dpr = fc.constantFrom(1, 1.25, 1.5, 2)

test('together the parts show every place of the picture, and nothing else', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(picture, edge, stage, dpr, share, share, (picture, edge, stage, dpr, u, v) => {
      const x = picture.x + u * picture.width
      const y = picture.y + v * picture.height
      const parts = lookParts(picture, edge, stage, dpr)
      const near = 1e-6
      const shown = parts.some(
        (part) =>
          x >= part.x - near &&
          x <= part.x + part.width + near &&
          y >= part.y - near &&
          y <= part.y + part.height + near,
      )
      expect(shown).toBe(true)
      for (const part of parts) {
        expect(part.x).toBeGreaterThanOrEqual(picture.x - near)
        expect(part.x + part.width).toBeLessThanOrEqual(picture.x + picture.width + near)
      }
    }),
  )
})

test('each part fits on the stage at the size at which it is published', () => {
  fc.assert(
    fc.property(picture, edge, stage, dpr, (picture, edge, stage, dpr) => {
      const published = fitTo(picture, edge)
      for (const part of lookParts(picture, edge, stage, dpr)) {
        const across = (part.width * published.width) / picture.width / dpr
        const down = (part.height * published.height) / picture.height / dpr
        expect(across).toBeLessThanOrEqual(stage.across + 1e-6)
        expect(down).toBeLessThanOrEqual(stage.down + 1e-6)
      }
    }),
  )
})

test('a picture is never looked at in fewer than four parts', () => {
  const parts = lookParts(
    { x: 0, y: 0, width: 200, height: 200 },
    1600,
    { across: 1300, down: 600 },
    1,
  )
  expect(parts).toHaveLength(4)
})
