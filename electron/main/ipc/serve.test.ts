import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { channels } from '../../contract/channels.ts'
import { ok } from '../../core/result.ts'
import { studioOfThree } from '../session/scratchStudio.ts'
import { head } from '../staff/scratchStaff.ts'
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

const answer = serve(
  handlers,
  (sender) => sender === 'us',
  log,
  () => desk,
)

test('a request that is well formed is answered', async () => {
  expect(await answer('us', { channel: 'status', input: {} })).toEqual({
    ok: true,
    value: { stage: 'firstStart' },
  })
})

test('a stranger gets nothing', async () => {
  called.length = 0
  const reply = await answer('them', { channel: 'status', input: {} })
  expect(reply).toEqual({ ok: false, error: { kind: 'notUnderstood', reference: 'abcd1234' } })
  expect(called).toEqual([])
})

test('an unknown key, an unknown channel and too much are refused before the handler', async () => {
  called.length = 0
  for (const message of [
    { channel: 'status', input: { extra: 1 } },
    { channel: 'quit', input: {} },
    { channel: 'status' },
    { channel: 'status', input: {}, more: true },
    { channel: 'offerFiles', input: { paths: ['x'.repeat(51_000_000)] } },
    { channel: 'post', input: { draft: 'x', pictures: [], cleared: true } },
  ]) {
    expect(await answer('us', message)).toMatchObject({
      ok: false,
      error: { kind: 'notUnderstood' },
    })
  }
  expect(called).toEqual([])
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
    log,
    () => null,
  )('us', { channel: 'lock', input: {} })
  expect(reply).toEqual({ ok: false, error: { kind: 'unexpected', reference: 'abcd1234' } })
})

test('a reply that is not what the contract says does not leave', async () => {
  const reply = await answer('us', { channel: 'listPhotos', input: {} })
  expect(reply).toMatchObject({ ok: false, error: { kind: 'unexpected' } })
})

test('property: no message, however odd, reaches a handler out of its contract or throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
        fc.record({ channel: fc.constantFrom(...channels), input: fc.anything() }),
      ),
      async (message) => {
        const reply = await answer('us', message)
        expect(typeof reply.ok).toBe('boolean')
      },
    ),
    { numRuns: 5_000 },
  )
})
