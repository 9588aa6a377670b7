import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { channels } from '../../contract/channels.ts'
import { ok } from '../../core/result.ts'
import { neverLocked } from '../testing/scratchPages.ts'
import { head } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'
import { pagesOf } from './pages.ts'
import { type Handlers, serve } from './serve.ts'

const log = { unexpected: () => 'abcd1234' }
const called: string[] = []

/** Handlers that note that they were reached and answer with something that the contract knows. */
const handlers = Object.fromEntries(
  channels.map((channel) => [
    channel,
    () => {
      called.push(channel)
      return ok(channel === 'status' ? { stage: 'firstStart' } : {})
    },
  ]),
) as unknown as Handlers

/** Somebody who may do everything but what is for nobody signed in. */
const { studio, signIn } = await studioOfThree()
const desk = await signIn(head.id)
afterAll(() => studio.lock())

const page = '6f2d3a34-6a53-4d0c-9a51-0f1d0d9f7a11'
const nobody = () => pagesOf(() => null)
const answer = serve(
  handlers,
  (sender) => sender === 'us',
  nobody(),
  log,
  neverLocked(() => desk),
)

test('a request that is well formed is answered', async () => {
  expect(await answer('us', { page, channel: 'status', input: {} })).toEqual({
    ok: true,
    value: { stage: 'firstStart' },
  })
})

test('a stranger gets nothing', async () => {
  called.length = 0
  const reply = await answer('them', { page, channel: 'status', input: {} })
  expect(reply).toEqual({ ok: false, error: { kind: 'notUnderstood', reference: 'abcd1234' } })
  expect(called).toEqual([])
})

test('an unknown key, an unknown channel and too much are refused before the handler', async () => {
  called.length = 0
  for (const message of [
    { channel: 'status', input: {} },
    { page: 'the window', channel: 'status', input: {} },
    { page, channel: 'status', input: { extra: 1 } },
    { page, channel: 'quit', input: {} },
    { page, channel: 'status' },
    { page, channel: 'status', input: {}, more: true },
    { page, channel: 'offerFiles', input: { paths: ['x'.repeat(51_000_000)] } },
    { page, channel: 'post', input: { draft: 'x', pictures: [], cleared: true } },
  ]) {
    expect(await answer('us', message)).toMatchObject({
      ok: false,
      error: { kind: 'notUnderstood' },
    })
  }
  expect(called).toEqual([])
})

test('an answer waits until the end of the log is noted', async () => {
  const order: string[] = []
  const waits = serve(handlers, () => true, nobody(), log, {
    ...neverLocked(() => desk),
    async noted() {
      await new Promise((resolve) => setTimeout(resolve, 5))
      order.push('noted')
    },
  })
  await waits('us', { page, channel: 'readWeek', input: {} }).then(() => order.push('answered'))
  expect(order).toEqual(['noted', 'answered'])
})

test('a handler that throws becomes a reference, never a stack or a path', async () => {
  const broken = {
    ...handlers,
    lock: () => {
      throw new Error('disk /home/office is broken')
    },
  }
  const reply = await serve(
    broken,
    () => true,
    nobody(),
    log,
    neverLocked(() => null),
  )('us', { page, channel: 'lock', input: {} })
  expect(reply).toEqual({ ok: false, error: { kind: 'unexpected', reference: 'abcd1234' } })
})

test('a reply that is not what the contract says does not leave', async () => {
  const reply = await answer('us', { page, channel: 'listPhotos', input: {} })
  expect(reply).toMatchObject({ ok: false, error: { kind: 'unexpected' } })
})

test('property: no message, however odd, reaches a handler out of its contract or throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
        fc.record({
          page: fc.constant(page),
          channel: fc.constantFrom(...channels),
          input: fc.anything(),
        }),
      ),
      async (message) => {
        const reply = await answer('us', message)
        expect(typeof reply.ok).toBe('boolean')
      },
    ),
    { numRuns: 5_000 },
  )
})

test('what a page asks after the lock is answered with locked, also once somebody else is at the desk', async () => {
  let session: string | null = 'of Claire'
  const asked = serve(
    handlers,
    () => true,
    pagesOf(() => session),
    log,
    neverLocked(() => (session === null ? null : desk)),
  )
  const save = { page, channel: 'removePhotos', input: { photos: [] } }
  expect(await asked('us', save)).toEqual({ ok: true, value: {} })
  for (const next of [null, 'of Richard']) {
    session = next
    called.length = 0
    expect(await asked('us', save)).toEqual({ ok: false, error: { kind: 'locked' } })
    expect(called).toEqual([])
  }
})
