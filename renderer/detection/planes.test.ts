import { expect, test } from 'vitest'
import { paddedPlane, planesOf } from './planes.ts'

test('colours part into planes in the order asked for, with black where there is no picture', () => {
  const data = new Uint8ClampedArray([1, 2, 3, 255, 4, 5, 6, 255])
  const { values } = planesOf({ width: 2, height: 1, data }, 'bgr', { width: 3, height: 1 })
  expect([...values]).toEqual([3, 6, 0, 2, 5, 0, 1, 4, 0])
})

test('a size grows to whole 32s and no further', () => {
  expect(paddedPlane({ width: 640, height: 427 })).toEqual({ width: 640, height: 448 })
})
