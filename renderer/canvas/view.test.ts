import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  centredOn,
  fitted,
  fullSize,
  held,
  nextWhole,
  percentOf,
  reachable,
  shownPart,
  toImage,
  toScreen,
  type View,
  wholeLength,
  zoomed,
} from './view.ts'

const dpr = fc.constantFrom(1, 1.25, 1.5, 2)
const side = fc.integer({ min: 16, max: 8000 })
const size = fc.record({ width: side, height: side })
const stage = fc.record({
  across: fc.integer({ min: 200, max: 3840 }),
  down: fc.integer({ min: 200, max: 2160 }),
})
const spot = fc.record({
  left: fc.double({ min: 0, max: 3840, noNaN: true }),
  top: fc.double({ min: 0, max: 2160, noNaN: true }),
})
/** A view that a person can reach: fitted, zoomed to a spot, held. */
const reached = fc
  .record({ size, stage, dpr, at: spot, factor: fc.double({ min: 0.1, max: 200, noNaN: true }) })
  .map(({ size, stage, dpr, at, factor }) => {
    const start = fitted(size, stage, dpr)
    const scale = reachable(start.scale * factor, size, stage, dpr)
    const view: View = held(zoomed(start, scale, at), size, stage, dpr)
    return { view, size, stage, dpr }
  })

test('there and back again is within half an image pixel, at every zoom and ratio', () => {
  fc.assert(
    fc.property(reached, fc.double({ min: 0, max: 1, noNaN: true }), ({ view, size }, share) => {
      const point = { x: size.width * share, y: size.height * (1 - share) }
      const back = toImage(view, toScreen(view, point))
      expect(Math.abs(back.x - point.x)).toBeLessThan(0.5)
      expect(Math.abs(back.y - point.y)).toBeLessThan(0.5)
    }),
  )
})

test('from full size inwards, the device pixel that is clicked names the image pixel that is seen', () => {
  fc.assert(
    fc.property(reached, spot, ({ view, dpr }, seen) => {
      fc.pre(view.scale >= fullSize(dpr))
      const clicked = {
        left: Math.round(seen.left * dpr) / dpr,
        top: Math.round(seen.top * dpr) / dpr,
      }
      const meant = toImage(view, seen)
      const got = toImage(view, clicked)
      expect(Math.abs(meant.x - got.x)).toBeLessThanOrEqual(0.5 + 1e-6)
      expect(Math.abs(meant.y - got.y)).toBeLessThanOrEqual(0.5 + 1e-6)
    }),
  )
})

test('zooming keeps the place under the pointer', () => {
  fc.assert(
    fc.property(
      reached,
      spot,
      fc.double({ min: 0.01, max: 16, noNaN: true }),
      ({ view }, at, to) => {
        const before = toImage(view, at)
        const after = toImage(zoomed(view, to, at), at)
        expect(Math.abs(after.x - before.x)).toBeLessThan(0.01)
        expect(Math.abs(after.y - before.y)).toBeLessThan(0.01)
      },
    ),
  )
})

test('a fitted photo lies wholly on the stage', () => {
  fc.assert(
    fc.property(size, stage, dpr, (size, stage, dpr) => {
      const view = fitted(size, stage, dpr)
      const end = toScreen(view, { x: size.width, y: size.height })
      expect(view.left).toBeGreaterThanOrEqual(0)
      expect(view.top).toBeGreaterThanOrEqual(0)
      expect(end.left).toBeLessThanOrEqual(stage.across)
      expect(end.top).toBeLessThanOrEqual(stage.down)
    }),
  )
})

test('however it is moved, some of the photo stays on the stage and its corner on a device pixel', () => {
  const far = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(reached, far, far, ({ view, size, stage, dpr }, left, top) => {
      const moved = held({ ...view, left, top }, size, stage, dpr)
      const part = shownPart(moved, stage)
      expect(part.x).toBeLessThan(size.width)
      expect(part.y).toBeLessThan(size.height)
      expect(part.x + part.width).toBeGreaterThan(0)
      expect(part.y + part.height).toBeGreaterThan(0)
      expect(Math.abs(moved.left * dpr - Math.round(moved.left * dpr))).toBeLessThan(1e-6)
    }),
  )
})

test('100 % is one image pixel on one pixel of the screen', () => {
  fc.assert(
    fc.property(dpr, (dpr) => {
      expect(percentOf({ scale: fullSize(dpr), left: 0, top: 0 }, dpr)).toBeCloseTo(100)
    }),
  )
})

test('a place that is centred lies in the middle of the stage', () => {
  const stage = { across: 800, down: 600 }
  const view = centredOn({ scale: 2, left: 7, top: 9 }, { x: 100, y: 50 }, stage)
  expect(toScreen(view, { x: 100, y: 50 })).toEqual({ left: 400, top: 300 })
})

test('the stage begins and ends on whole device pixels at every ratio, and loses less than one', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3000, noNaN: true }),
      fc.constantFrom(1, 1.25, 1.5, 2),
      (length, dpr) => {
        const whole = wholeLength(length, dpr)
        expect(Math.trunc(whole * dpr)).toBeCloseTo(whole * dpr, 4)
        expect(length - whole).toBeLessThan(1 / dpr)
        const at = nextWhole(length, dpr)
        expect(Math.round(at * dpr)).toBeCloseTo(at * dpr, 6)
        expect(at - length).toBeLessThan(1 / dpr)
        expect(at - length).toBeGreaterThan(-0.02)
      },
    ),
  )
})
