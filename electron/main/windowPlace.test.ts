import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepWindowPlace, onScreen, readWindowPlace } from './windowPlace.ts'

const file = () => join(mkdtempSync(join(tmpdir(), 'window-')), 'window.json')
const rectangle = (least: number, most: number) =>
  fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: least, max: most }),
    height: fc.integer({ min: least, max: most }),
  })

test('a place that was kept is read again', () => {
  const place = { bounds: { x: 10, y: 20, width: 1400, height: 900 }, maximized: true }
  const kept = file()
  keepWindowPlace(kept, place)
  expect(readWindowPlace(kept)).toEqual(place)
})

test('what is not a place is none', () => {
  for (const text of ['', '{', '{"bounds":{"x":1e9}}', '[]']) {
    const kept = file()
    writeFileSync(kept, text)
    expect(readWindowPlace(kept)).toBeNull()
  }
  expect(readWindowPlace(file())).toBeNull()
})

test('a window never opens off the screen, and stays where it was if that is on it', () => {
  fc.assert(
    fc.property(rectangle(200, 4000), rectangle(600, 4000), (bounds, area) => {
      const placed = onScreen(bounds, area)
      expect(placed.x).toBeGreaterThanOrEqual(area.x)
      expect(placed.y).toBeGreaterThanOrEqual(area.y)
      expect(placed.x + placed.width).toBeLessThanOrEqual(area.x + area.width)
      expect(placed.y + placed.height).toBeLessThanOrEqual(area.y + area.height)
      expect(onScreen(placed, area)).toEqual(placed)
    }),
  )
})
