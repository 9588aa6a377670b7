import { expect, test } from 'vitest'
import type { ProofreadingRequest } from '../../contract/proofreading.ts'
import { type ProofreaderProcess, startProofreader } from './proofreader.ts'

const death = Symbol('death')
const words = { text: 'What a day.', altTexts: [] }

/** A process in the same thread, which answers as it is told; null is silence, `death` an end. */
function processThat(answer: (request: ProofreadingRequest) => unknown): ProofreaderProcess {
  const listeners: ((message: unknown) => void)[] = []
  const exits: (() => void)[] = []
  const say = (message: unknown) => {
    for (const listener of listeners) listener(message)
  }
  const react = (message: unknown) => {
    if (message === death) for (const exit of exits) exit()
    else if (message !== null) say(message)
  }
  queueMicrotask(() => say({ kind: 'ready' }))
  return {
    send: (request) => queueMicrotask(() => react(answer(request))),
    onMessage: (listener) => listeners.push(listener),
    onExit: (listener) => exits.push(listener),
    kill: () => {},
  }
}

const answering = () => processThat(({ id }) => ({ kind: 'checked', id, findings: [] }))
const patience = { milliseconds: 20, startMilliseconds: 20 }

test('a check is answered', async () => {
  const proofreader = startProofreader(answering)
  await proofreader.ready()
  expect(await proofreader.check(words, [])).toEqual([])
})

test.each([
  ['hangs', () => processThat(() => null)],
  ['dies', () => processThat(() => death)],
  ['fails', () => processThat(({ id }) => ({ kind: 'failed', id }))],
  ['says something else', () => processThat(() => ({ kind: 'all is well' }))],
])('a process that %s has not checked anything', async (_how, fork) => {
  const proofreader = startProofreader(fork, patience)
  expect(await proofreader.check(words, [])).toBe('notRun')
})

test('after a death the next check is answered by a new process', async () => {
  const dying = processThat(() => death)
  const processes = [dying, answering()]
  const proofreader = startProofreader(() => processes.shift() ?? answering(), patience)
  expect(await proofreader.check(words, [])).toBe('notRun')
  expect(await proofreader.check(words, [])).toEqual([])
})

test('a proofreader that was stopped checks nothing', async () => {
  const proofreader = startProofreader(answering)
  proofreader.stop()
  expect(await proofreader.check(words, [])).toBe('notRun')
})
