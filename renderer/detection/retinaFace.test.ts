import { expect, test } from 'vitest'
import { readRetinaFace } from './retinaFace.ts'

test('an anchor moves and grows by what the network says of it', () => {
  const cells = 2 * 3
  const scores = new Float32Array(4 * cells)
  const boxes = new Float32Array(8 * cells)
  const [anchor, cell] = [1, 4]
  scores[(anchor + 2) * cells + cell] = 0.8
  boxes[(anchor * 4 + 0) * cells + cell] = 0.25
  boxes[(anchor * 4 + 3) * cells + cell] = Math.log(2)
  const grid = { stride: 16, rows: 2, columns: 3, scores, boxes } as const
  const [glimpse] = readRetinaFace([grid], 0.5)
  expect(glimpse?.belief).toBeCloseTo(0.8)
  expect(glimpse?.box.width).toBeCloseTo(64)
  expect(glimpse?.box.height).toBeCloseTo(128)
  expect(glimpse?.box.x).toBeCloseTo(8 + 16 + 16 - 32)
  expect(glimpse?.box.y).toBeCloseTo(8 + 16 - 64)
})
