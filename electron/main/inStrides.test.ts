import { expect, test } from 'vitest'
import type { Strides } from '../core/strides.ts'
import { inStrides } from './inStrides.ts'

const neverStopped = new AbortController().signal
const nextYear = Number.POSITIVE_INFINITY

/** Work that is never done, and tells of each step. */
function* endless(step: () => void): Strides<never> {
  for (;;) {
    step()
    yield
  }
}

test('work is done to its end, and says what it came to', async () => {
  function* adding(): Strides<number> {
    let sum = 0
    for (let number = 0; number < 100_000; number++) {
      sum += number
      yield
    }
    return sum
  }
  expect(await inStrides(adding(), { signal: neverStopped, until: nextYear })).toEqual({
    ok: true,
    value: 4_999_950_000,
  })
})

test('while work without an end is done everything else has its turn, and whoever stops it is heard', async () => {
  const stop = new AbortController()
  let steps = 0
  let turns = 0
  const others = setInterval(() => {
    turns++
    if (turns === 5) stop.abort()
  }, 0)
  const work = endless(() => {
    steps++
  })
  expect(await inStrides(work, { signal: stop.signal, until: nextYear })).toEqual({
    ok: false,
    error: 'stopped',
  })
  clearInterval(others)
  const done = steps
  await new Promise(setImmediate)
  expect(turns).toBe(5)
  expect(steps).toBe(done)
})

test('work that takes too long ends by itself, and work that was stopped before does not begin', async () => {
  let steps = 0
  const work = () =>
    endless(() => {
      steps++
    })
  const until = performance.now() + 30
  expect(await inStrides(work(), { signal: neverStopped, until })).toEqual({
    ok: false,
    error: 'tookTooLong',
  })
  expect(steps).toBeGreaterThan(0)
  steps = 0
  const bounds = { signal: AbortSignal.abort(), until: nextYear }
  expect(await inStrides(work(), bounds)).toEqual({ ok: false, error: 'stopped' })
  expect(steps).toBe(0)
})
