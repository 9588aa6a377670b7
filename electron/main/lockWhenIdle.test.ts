import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lockWhenIdle } from './lockWhenIdle.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function computer(isOpen: () => boolean = () => true) {
  const listeners = new Map<string, () => void>()
  let idle = 0
  let locks = 0
  const source = {
    getSystemIdleTime: () => idle,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
  }
  lockWhenIdle(source, isOpen, async () => {
    locks += 1
  })
  return {
    happens: (event: string) => listeners.get(event)?.(),
    isIdleFor(seconds: number) {
      idle = seconds
      vi.advanceTimersByTime(30_000)
    },
    locks: () => locks,
  }
}

test('the studio locks when Windows is locked, and when the computer goes to sleep', () => {
  const { happens, locks } = computer()
  happens('lock-screen')
  expect(locks()).toBe(1)
  happens('suspend')
  expect(locks()).toBe(2)
})

test('the studio locks after a quarter of an hour without anybody, and not before', () => {
  const { isIdleFor, locks } = computer()
  isIdleFor(14 * 60)
  expect(locks()).toBe(0)
  isIdleFor(15 * 60)
  expect(locks()).toBe(1)
})

test('a studio that nobody has opened is not locked again', () => {
  const { happens, isIdleFor, locks } = computer(() => false)
  happens('lock-screen')
  isIdleFor(3600)
  expect(locks()).toBe(0)
})
