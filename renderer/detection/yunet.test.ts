import { expect, test } from 'vitest'
import { readYuNet } from './yunet.ts'

test('a cell of the grid becomes a box around its centre, in pixels of the input', () => {
  const cells = 4 * 2
  const isFace = new Float32Array(cells)
  const isThere = new Float32Array(cells)
  const boxes = new Float32Array(cells * 4)
  isFace[5] = 0.81
  isThere[5] = 1
  boxes.set([0.5, 0.25, Math.log(2), Math.log(3)], 5 * 4)
  const grid = { stride: 16, isFace, isThere, boxes }
  const [glimpse] = readYuNet([grid], { width: 64, height: 32 }, 0.5)
  expect(glimpse?.belief).toBeCloseTo(0.9)
  expect(glimpse?.box.x).toBeCloseTo(1.5 * 16 - 16)
  expect(glimpse?.box.y).toBeCloseTo(1.25 * 16 - 24)
  expect(glimpse?.box.width).toBeCloseTo(32)
  expect(glimpse?.box.height).toBeCloseTo(48)
})
