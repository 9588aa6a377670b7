import { existsSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { exportOf, madeUpSchool } from '../../clerk/testExports.ts'
import { forkNode } from '../darkroom/forkNode.ts'
import { type Clerk, type ClerkProcess, openClerk } from './clerk.ts'

const [answers, hangs, exits, hoards] = [0, 1, 2, 3]
const impatient = { milliseconds: 4000, mostBytes: 500_000_000 }
const opened: Clerk[] = []

afterEach(() => {
  for (const clerk of opened.splice(0)) clerk.close()
})

/** A clerk whose process does what the first byte of each file says, and the processes that it took. */
function unruly(limits = impatient) {
  const processes: { ended: boolean }[] = []
  const clerk = openClerk(() => {
    const child: ClerkProcess = forkNode(new URL('./unruly.ts', import.meta.url))
    const process = { ended: false }
    child.onExit(() => {
      process.ended = true
    })
    processes.push(process)
    return child
  }, limits)
  opened.push(clerk)
  const ask = async (behaviour: number | undefined, signal?: AbortSignal) => {
    const answer = await clerk.read(Uint8Array.of(behaviour ?? 0), signal)
    return answer.ok ? 'read' : answer.error.kind
  }
  return { clerk, ask, processes }
}

test('each file has a process of its own, and none is left when it was answered', async () => {
  const { ask, processes } = unruly()
  expect(await Promise.all([ask(answers), ask(answers)])).toEqual(['notATable', 'notATable'])
  expect(processes).toHaveLength(2)
  await expect.poll(() => processes.every(({ ended }) => ended)).toBe(true)
})

test('a file that hangs or kills its process costs nothing but itself', async () => {
  const { ask, processes } = unruly()
  expect(await Promise.all([ask(hangs), ask(answers), ask(exits), ask(answers)])).toEqual([
    'tookTooLong',
    'notATable',
    'died',
    'notATable',
  ])
  await expect.poll(() => processes.every(({ ended }) => ended)).toBe(true)
})

test.skipIf(!existsSync('/proc/self/statm'))(
  'a process that takes too much memory is ended before it takes it all',
  async () => {
    const { ask } = unruly({ ...impatient, milliseconds: 20_000 })
    expect(await Promise.all([ask(hoards), ask(answers)])).toEqual(['died', 'notATable'])
  },
)

test('whoever stops the reading has an answer at once, and the next file is read', async () => {
  const { ask, processes } = unruly({ ...impatient, milliseconds: 600_000 })
  const stop = new AbortController()
  const waiting = ask(hangs, stop.signal)
  await expect.poll(() => processes.length).toBe(1)
  stop.abort()
  expect(await waiting).toBe('stopped')
  expect(await ask(answers, stop.signal)).toBe('stopped')
  expect(await ask(answers)).toBe('notATable')
  await expect.poll(() => processes.every(({ ended }) => ended)).toBe(true)
})

test('a closed clerk refuses the file at hand and those that wait', async () => {
  const { ask, clerk, processes } = unruly({ ...impatient, milliseconds: 600_000 })
  const waiting = Promise.all([ask(hangs), ask(answers)])
  await expect.poll(() => processes.length).toBe(1)
  clerk.close()
  expect(await waiting).toEqual(['died', 'died'])
})

test('the real clerk hands over every row of a large register, in its order', async () => {
  const clerk = openClerk(() => forkNode(new URL('../../clerk/underNode.ts', import.meta.url)))
  opened.push(clerk)
  const read = await clerk.read(exportOf('Bromcom', madeUpSchool(3000)))
  expect(read.ok && read.value.tables.map(({ head, rows }) => [head.rows, rows.length])).toEqual([
    [3001, 3001],
  ])
})
