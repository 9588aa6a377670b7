import { expect, test } from 'vitest'
import { chooseBackend, fasterOf, type Opener } from './chooseBackend.ts'
import type { Detector } from './detector.ts'

const glimpse = (belief: number) => ({ box: { x: 0, y: 0, width: 9, height: 9 }, belief })

let now = 0
const clock = { now: () => now }

/** A detector that takes its time, on a clock of ours, and always sees the same. */
function detector(milliseconds: number, ...beliefs: number[]): Detector {
  return async () => {
    now += milliseconds
    return beliefs.map(glimpse)
  }
}

const opener =
  (plain: Detector, graphics: Detector): Opener =>
  async (backend) =>
    backend === 'wasm' ? plain : graphics

test('the faster of two backends that see the same is chosen', async () => {
  const [quick, slow] = [detector(0, 0.9), detector(25, 0.9)]
  expect(await fasterOf(opener(slow, quick), clock)).toBe('webgpu')
  expect(await fasterOf(opener(quick, slow), clock)).toBe('wasm')
})

test('a graphics processor that sees something else is not used, however fast', async () => {
  expect(await fasterOf(opener(detector(25, 0.9), detector(0, 0.7)), clock)).toBe('wasm')
  expect(await fasterOf(opener(detector(25, 0.9), detector(0)), clock)).toBe('wasm')
})

test('a graphics processor that fails is not used', async () => {
  const failing: Opener = async (backend) => {
    if (backend === 'webgpu') throw new Error('lost the device')
    return detector(0, 0.9)
  }
  expect(await fasterOf(failing, clock)).toBe('wasm')
})

test('where there is no graphics processor nothing is tried', async () => {
  const never: Opener = async () => {
    throw new Error('opened in vain')
  }
  expect(await chooseBackend(never)).toBe('wasm')
})
