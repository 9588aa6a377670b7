import { expect, test } from 'vitest'
import type { Failure } from '../../electron/contract/failure.ts'
import { ok, type Result, refused } from '../../electron/core/result.ts'
import { createSaver } from './saver.ts'

test('of several values that wait, only the newest is saved', async () => {
  const saved: string[] = []
  const saver = createSaver<string, number>(
    async (key, value) => ok(saved.push(`${key}${value}`)),
    () => {},
  )
  for (const value of [1, 2, 3]) saver.put('a', value)
  saver.put('b', 1)
  await saver.settled()
  expect(saved).toEqual(['a1', 'a3', 'b1'])
})

test('a value that was refused waits, is told, and goes when it is asked for again', async () => {
  const saved: number[] = []
  const failures: Failure[] = []
  let answer: Result<null, Failure> = refused({ kind: 'locked' })
  const saver = createSaver<string, number>(
    async (_, value) => {
      if (answer.ok) saved.push(value)
      return answer
    },
    (failure) => failures.push(failure),
  )
  saver.put('a', 7)
  await saver.settled()
  answer = ok(null)
  await saver.settled()
  expect(failures[0]).toEqual({ kind: 'locked' })
  expect(saved).toEqual([7])
})

test('a value that can never be saved is let go and does not hold up the others', async () => {
  const tried: string[] = []
  const saver = createSaver<string, number>(
    async (key) => {
      tried.push(key)
      return key === 'gone' ? refused({ kind: 'photoGone' }) : ok(null)
    },
    () => {},
  )
  saver.put('gone', 1)
  saver.put('here', 2)
  await saver.settled()
  await saver.settled()
  expect(tried).toEqual(['gone', 'here'])
})
