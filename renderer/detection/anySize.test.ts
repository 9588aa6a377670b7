import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { anySize } from './anySize.ts'

const dimension = [0x0a, 0x03, 0x08, 0x80, 0x04]
const named = (letter: string) => [0x0a, 0x03, 0x12, 0x01, letter.charCodeAt(0)]

test('the two sides of the input get names, and nothing else changes', () => {
  const network = Uint8Array.from([1, 2, 0x0a, ...dimension, ...dimension, 3])
  expect([...anySize(network)]).toEqual([1, 2, 0x0a, ...named('h'), ...named('w'), 3])
  expect(network[5]).toBe(0x08)
})

test('a network that is written down in another way is refused', () => {
  const apart = Uint8Array.from([...dimension, 7, ...dimension])
  const once = Uint8Array.from(dimension)
  for (const network of [apart, once, Uint8Array.from([])])
    expect(() => anySize(network)).toThrow('not the network')
})

const weights = new URL('../public/models/mnet.25_v1.onnx', import.meta.url)

test.skipIf(!existsSync(weights))('RetinaFace’s own weights are written down as expected', () => {
  const network = readFileSync(weights)
  const free = anySize(network)
  expect(free.filter((byte, at) => byte !== network[at])).toHaveLength(6)
})
