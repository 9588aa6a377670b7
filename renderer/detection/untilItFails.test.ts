import { expect, test, vi } from 'vitest'
import type { Network } from './detector.ts'
import { untilItFails } from './untilItFails.ts'

const pixels = { width: 1, height: 1, data: new Uint8Array(4) }
const saying =
  (value: number): Network =>
  async () =>
  () => ({ shape: [1], values: Float32Array.of(value) })

async function answerOf(network: Network) {
  return (await network(pixels, pixels))('any').values[0]
}

test('what works is asked alone', async () => {
  const openOther = vi.fn(async () => saying(2))
  const network = untilItFails(saying(1), openOther)
  expect([await answerOf(network), await answerOf(network)]).toEqual([1, 1])
  expect(openOther).not.toHaveBeenCalled()
})

test('once it throws, another answers, for that picture and for all that follow', async () => {
  const first = vi.fn<Network>().mockRejectedValue(new Error('A helper is dead'))
  const openOther = vi.fn(async () => saying(2))
  const network = untilItFails(first, openOther)
  expect([await answerOf(network), await answerOf(network)]).toEqual([2, 2])
  expect(first).toHaveBeenCalledOnce()
  expect(openOther).toHaveBeenCalledOnce()
})
