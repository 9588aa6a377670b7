import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

const nothing = async () => undefined

test('property: turns are taken one at a time, in the order in which they were asked for, whatever breaks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (breaks) => {
      const turns = createTurns(() => 0, nothing)
      const steps: string[] = []
      const asked = breaks.map((isBroken, number) =>
        turns.take(async () => {
          steps.push(`begins ${number}`)
          await setImmediate()
          steps.push(`ends ${number}`)
          if (isBroken) throw new Error('broken')
          return number
        }),
      )
      expect(turns.areUnderWay()).toBe(true)
      const settled = await Promise.allSettled(asked)
      expect(settled.map(({ status }) => status === 'rejected')).toEqual(breaks)
      expect(steps).toEqual(breaks.flatMap((_, number) => [`begins ${number}`, `ends ${number}`]))
      expect(turns.areUnderWay()).toBe(false)
      await turns.ended()
    }),
  )
})

test('whose turn it is hears how often the studio was locked when they asked, not when they begin', async () => {
  let locks = 3
  const turns = createTurns(() => locks, nothing)
  const first = turns.take(async (since) => since)
  locks = 4
  expect(await first).toBe(3)
  expect(await turns.take(async (since) => since)).toBe(4)
})

test('whoever waits for a turn that does not end is let go by a lock, and nobody waits for a turn from before one', async () => {
  let locks = 0
  const turns = createTurns(() => locks, nothing)
  const never = Promise.withResolvers<void>()
  const turn = turns.take(() => never.promise)
  const letGo: string[] = []
  const wait = async (name: string) => {
    void turns.lastOrLock().then(() => letGo.push(name))
    await setImmediate()
  }
  await wait('before the lock')
  expect(letGo).toEqual([])
  locks += 1
  turns.overtake()
  await setImmediate()
  expect(letGo).toEqual(['before the lock'])
  await wait('after it')
  expect(letGo).toEqual(['before the lock', 'after it'])
  expect(turns.areUnderWay()).toBe(true)
  never.resolve()
  await turn
})

test('a turn waits for what the desk before it still ends', async () => {
  const ending = Promise.withResolvers<void>()
  const turns = createTurns(
    () => 0,
    () => ending.promise,
  )
  let hasBegun = false
  const turn = turns.take(async () => {
    hasBegun = true
  })
  await setImmediate()
  expect(hasBegun).toBe(false)
  ending.resolve()
  await turn
  expect(hasBegun).toBe(true)
})
