import { existsSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { type Darkroom, type DarkroomProcess, openDarkroom } from './darkroom.ts'
import { forkNode } from './forkNode.ts'

const [answers, hangs, exits, hoards, babbles, confuses] = [0, 1, 2, 3, 4, 5]
const impatient = { milliseconds: 4000, mostBytes: 500_000_000, restingBytes: 400_000_000 }
const opened: Darkroom[] = []

afterEach(() => {
  for (const darkroom of opened.splice(0)) darkroom.close()
})

/** A darkroom whose process does what the first byte of each file says, and how many processes it took. */
function unruly(limits = impatient) {
  const processes: DarkroomProcess[] = []
  const darkroom = openDarkroom(() => {
    const started = forkNode(new URL('./unruly.ts', import.meta.url))
    processes.push(started)
    return started
  }, limits)
  opened.push(darkroom)
  const ask = async (behaviour: number | undefined) => {
    const answer = await darkroom.develop(Uint8Array.of(behaviour ?? 0))
    return answer.ok ? 'developed' : answer.error.kind
  }
  return { darkroom, ask, processes }
}

test('one process does one job after another', async () => {
  const { ask, processes } = unruly()
  expect(await Promise.all([ask(answers), ask(answers), ask(answers)])).toEqual([
    'notAPhoto',
    'notAPhoto',
    'notAPhoto',
  ])
  expect(processes).toHaveLength(1)
})

test('a job that hangs is given up, and the ones behind it go on in a fresh process', async () => {
  const { ask, processes } = unruly()
  expect(await Promise.all([ask(answers), ask(hangs), ask(answers)])).toEqual([
    'notAPhoto',
    'tookTooLong',
    'notAPhoto',
  ])
  expect(processes).toHaveLength(2)
})

test('a process that dies costs only the job that it had', async () => {
  const { ask, processes } = unruly()
  expect(await Promise.all([ask(exits), ask(answers), ask(exits), ask(answers)])).toEqual([
    'died',
    'notAPhoto',
    'died',
    'notAPhoto',
  ])
  expect(processes).toHaveLength(3)
})

test.skipIf(!existsSync('/proc/self/statm'))(
  'a process that takes too much memory is ended before it takes it all',
  async () => {
    const { ask } = unruly({ ...impatient, milliseconds: 20_000 })
    expect(await Promise.all([ask(hoards), ask(answers)])).toEqual(['died', 'notAPhoto'])
  },
)

test('what is not an answer, or answers another job, is not believed', async () => {
  const { ask } = unruly()
  expect(await ask(babbles)).toBe('died')
  expect(await ask(confuses)).toBe('died')
  expect(await ask(answers)).toBe('notAPhoto')
})

test('a closed darkroom refuses the job at hand and those that wait', async () => {
  const { ask, darkroom, processes } = unruly()
  const waiting = Promise.all([ask(hangs), ask(answers)])
  await expect.poll(() => processes.length).toBe(1)
  darkroom.close()
  expect(await waiting).toEqual(['died', 'died'])
  expect(await ask(answers)).toBe('died')
})

test('the real darkroom answers through the same port', async () => {
  const entry = new URL('../../darkroom/underNode.ts', import.meta.url)
  const darkroom = openDarkroom(() => forkNode(entry))
  opened.push(darkroom)
  expect(await darkroom.develop(new Uint8Array())).toEqual({ ok: false, error: { kind: 'empty' } })
  expect(await darkroom.develop(Uint8Array.from(Buffer.from('GIF89a')))).toEqual({
    ok: false,
    error: { kind: 'unsupported', format: 'gif' },
  })
})
