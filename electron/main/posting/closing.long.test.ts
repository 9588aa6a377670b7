import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { stepsOf } from '../db/tables/postSteps.ts'
import { expectPost, type Post } from '../db/tables/posts.ts'
import {
  schoolHandle,
  scratchAccess,
  scratchOutbox,
  scratchPicture,
} from '../testing/scratchPosting.ts'
import { openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'
import type { OutboxParts } from './outbox.ts'
import type { Fetch } from './transport.ts'
import { anyOf } from './waitUnless.ts'
import { type XAccess, xGateway } from './xGateway.ts'

let x: PracticeX
let db: ScratchRecords
const opened: ScratchRecords[] = []
beforeAll(async () => {
  x = await startPracticeX({ port: 0, patience: 1e6 })
})
beforeEach(() => {
  x.setFaults([])
  db = openScratch()
  opened.push(db)
})
afterAll(async () => {
  await x.close()
  for (const one of opened) one.close()
})

const patient = { question: 60_000, picture: 60_000, post: 60_000 }

/** An office whose questions to X are cut off as the studio cuts them off: by the errand, and by the lock. */
function office(changes: Partial<OutboxParts> & { readonly fetch?: Fetch } = {}) {
  const { fetch: way, ...parts } = changes
  const access: Partial<XAccess> = {
    patience: patient,
    ...(way === undefined ? {} : { fetch: way }),
  }
  const ofX = scratchAccess(x.url, practiceAccess(schoolHandle), access)
  return scratchOutbox(db, ofX, {
    gatewayOf: (_, { until }) => xGateway({ ...ofX, until: anyOf(until) }),
    ...parts,
  })
}

/** Whoever signs in next has the same pictures at hand. */
const next = ({ parts: { pictureBytes } }: ReturnType<typeof office>) => office({ pictureBytes })

const kinds = (post: Post) => stepsOf(db, post.id).map(({ kind }) => kind)
const tweetsOf = ({ text }: Post) => x.state().tweets.filter((tweet) => tweet.text.startsWith(text))

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('a take-down waits for no upload, and a pause gives uploads up: their post waits, and leaves once', async () => {
  let paused = false
  const { outbox, approve, operator } = office({ isPaused: () => paused })
  const first = approve(`first ${randomUUID()}`, [scratchPicture('first')])
  await outbox.drive(first.id)
  const second = approve(`second ${randomUUID()}`, [scratchPicture('second')])
  x.setFaults([{ at: 'media', kind: 'hang' }])
  const [media, sent] = [x.asked('media'), x.asked('tweets')]
  const going = outbox.drive(second.id)
  await until(() => x.asked('media') > media)
  const down = await outbox.takeDown(first.id, operator.id)
  expect(down.ok && down.value.takenDownAt).not.toBeNull()
  expect(tweetsOf(first)).toEqual([])
  paused = true
  outbox.hold()
  expect((await going).state.state).toBe('uploading')
  expect([x.asked('media'), x.asked('tweets')]).toEqual([media + 1, sent])
  await outbox.wakeUp()
  expect(expectPost(db, second.id).state.state).toBe('uploading')
  paused = false
  await outbox.wakeUp()
  expect(expectPost(db, second.id).state.state).toBe('posted')
  expect(tweetsOf(second)).toHaveLength(1)
})

test('a post whose answer never comes is taken down as soon as X shows it', async () => {
  const closing = new AbortController()
  const ours = office({ closing: closing.signal })
  const { outbox, approve, operator } = ours
  const post = approve(`unheard ${randomUUID()}`, [scratchPicture('unheard')])
  x.setFaults([{ at: 'tweets', kind: 'hangAfterCommit' }])
  const sent = x.asked('tweets')
  const going = outbox.drive(post.id)
  await until(() => tweetsOf(post).length === 1)
  const down = await outbox.takeDown(post.id, operator.id)
  expect(down.ok && down.value.takenDownAt).not.toBeNull()
  expect(tweetsOf(post)).toEqual([])
  expect(expectPost(db, post.id).state.state).toBe('posted')
  closing.abort()
  await going.catch(() => undefined)
  await next(ours).outbox.wakeUp()
  expect([x.asked('tweets'), tweetsOf(post).length]).toEqual([sent + 1, 0])
})

const everyStep = ['me', 'media', 'metadata', 'timeline', 'tweets'] as const
test.each(everyStep)(
  'a lock while X thinks about “%s” ends it at once; afterwards it leaves once',
  async (at) => {
    const closing = new AbortController()
    const ours = office({ closing: closing.signal })
    const { outbox, approve } = ours
    const post = approve(`${at} ${randomUUID()}`, [scratchPicture(at)])
    x.setFaults([{ at, kind: at === 'tweets' ? 'hangAfterCommit' : 'hang' }])
    const [asked, sent] = [x.asked(at), x.asked('tweets')]
    const going = outbox.drive(post.id).catch(() => undefined)
    await until(() => x.asked(at) > asked)
    const before = kinds(post)
    closing.abort()
    await going
    expect(kinds(post)).toEqual(before)
    expect(x.asked(at)).toBe(asked + 1)
    expect(x.asked('tweets')).toBe(at === 'tweets' ? sent + 1 : sent)
    await next(ours).outbox.wakeUp()
    expect(expectPost(db, post.id).state.state).toBe('posted')
    expect([x.asked('tweets'), tweetsOf(post).length]).toEqual([sent + 1, 1])
  },
)

test('a lock never makes a “no” of what is unclear', async () => {
  const closing = new AbortController()
  const ours = office({ closing: closing.signal })
  const { outbox, approve } = ours
  const post = approve(`unclear ${randomUUID()}`, [])
  x.setFaults([{ at: 'tweets', kind: 'hang' }])
  const sent = x.asked('tweets')
  const going = outbox.drive(post.id).catch(() => undefined)
  await until(() => x.asked('tweets') > sent)
  closing.abort()
  await going
  expect(expectPost(db, post.id).state.state).toBe('sending')
  await next(ours).outbox.wakeUp()
  expect(expectPost(db, post.id).state).toEqual({ state: 'unknown', doubt: 'stopped' })
  expect(x.asked('tweets')).toBe(sent + 1)
})

test('a gateway that is over asks X nothing, not even for a token', async () => {
  let tokens = 0
  const access = scratchAccess(x.url, practiceAccess(schoolHandle), {
    until: AbortSignal.abort(),
    accessToken: async () => {
      tokens += 1
      return practiceAccess(schoolHandle)
    },
  })
  const asked = everyStep.map((at) => x.asked(at))
  const gateway = xGateway(access)
  const lost = { kind: 'noAnswer', why: 'lost' }
  expect(await gateway.whoAmI()).toEqual({ ok: false, error: lost })
  expect(await gateway.post('Words', [])).toEqual(lost)
  expect(await gateway.uploadPicture(scratchPicture('a'), 'image/jpeg')).toMatchObject({
    ok: false,
  })
  expect([tokens, ...everyStep.map((at) => x.asked(at))]).toEqual([0, ...asked])
})

type Deed = 'lock' | 'pause' | 'resume' | 'takeDown'
const deed = fc.constantFrom<Deed>('lock', 'pause', 'resume', 'takeDown')

test('property: whenever somebody locks, pauses, goes on or takes down, a post leaves once, and none after a lock', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.tuple(deed, fc.nat({ max: 2 })), { maxLength: 6 }),
      async (order, plan) => {
        const run = randomUUID()
        const records = openScratch()
        db = records
        const closing = new AbortController()
        let paused = false
        const wrong: string[] = []
        const given: string[] = []
        /** Each request waits its turn on the way to X, and its answer on the way back. */
        const slow: Fetch = async (url, { signal, ...request }) => {
          if (closing.signal.aborted) wrong.push(`X was asked after the lock: ${url}`)
          await order.schedule(Promise.resolve(), `to ${url}`)
          signal.throwIfAborted()
          if (url.endsWith('/2/tweets')) given.push(String(request.body))
          const response = await fetch(url, request)
          await order.schedule(Promise.resolve(), `from ${url}`)
          signal.throwIfAborted()
          return response
        }
        const ours = office({
          fetch: slow,
          closing: closing.signal,
          isPaused: () => paused,
          remember: (_, post, { kind }) => {
            if (closing.signal.aborted) wrong.push(`${kind} after the lock`)
            if (paused && kind === 'sendingBegan') wrong.push(`${post.text} while paused`)
          },
        })
        const { outbox, approve, operator } = ours
        const posts = [0, 1, 2].map((number) =>
          approve(`${number} of ${run}`, number === 2 ? [] : [scratchPicture(`${number} ${run}`)]),
        )
        const work: Promise<unknown>[] = [outbox.wakeUp()]
        async function act(): Promise<void> {
          for (const [what, number] of plan) {
            await order.schedule(Promise.resolve(), what)
            const post = posts[number]
            if (what === 'pause') {
              paused = true
              outbox.hold()
            } else if (what === 'resume') {
              paused = false
              work.push(outbox.wakeUp())
            } else if (what === 'takeDown' && post !== undefined) {
              work.push(outbox.takeDown(post.id, operator.id))
            } else if (what === 'lock') {
              closing.abort()
              return
            }
          }
        }
        await order.waitFor(act().then(() => Promise.allSettled(work)))
        const later = next(ours).outbox
        await later.wakeUp()
        for (const { id } of posts) await later.lookAgain(id)
        expect(wrong).toEqual([])
        for (const post of posts) {
          const now = expectPost(records, post.id)
          const times = given.filter((body) => body.includes(post.text)).length
          const there = tweetsOf(post).length
          if (now.takenDownAt !== null) expect([now.state.state, there]).toEqual(['posted', 0])
          else
            expect([now.state.state, there]).toEqual(there === 1 ? ['posted', 1] : ['unknown', 0])
          expect(kinds(post).filter((kind) => kind === 'sendingBegan')).toHaveLength(1)
          expect(times).toBeLessThanOrEqual(1)
        }
        records.close()
      },
    ),
    { numRuns: 40 },
  )
})
