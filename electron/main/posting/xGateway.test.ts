import { createServer } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { Handle } from '../../core/account.ts'
import { MediaId, TweetId } from '../../core/outbox.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { schoolHandle, scratchAccess, scratchPicture } from '../testing/scratchPosting.ts'
import { UserId } from './gateway.ts'
import { Loopback } from './loopback.ts'
import { tweetOf } from './reconcile.ts'
import { type XAccess, xGateway } from './xGateway.ts'

let x: PracticeX
const token = practiceAccess(schoolHandle)
const ks1 = UserId.parse('1002')
const open: PracticeX[] = []

beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  open.push(x)
})
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()))
})

const gateway = (changes: Partial<XAccess> = {}) => xGateway(scratchAccess(x.url, token, changes))

test('it says whose account it speaks for', async () => {
  const me = await gateway().whoAmI()
  expect(me).toMatchObject({ ok: true, value: { id: '1002', handle: '@Ks1Western' } })
})

test('a picture goes up whole, also in several pieces, and is described', async () => {
  const large = Buffer.concat([
    scratchPicture('a'),
    Buffer.alloc(2_500_000, 1),
    scratchPicture('b'),
  ])
  const up = await gateway().uploadPicture(large, 'image/jpeg')
  if (!up.ok) throw new Error(up.error.kind)
  expect(await gateway().describePicture(up.value.media, 'A door & a <gate>')).toMatchObject({
    ok: true,
  })
  const [kept] = x.state().pictures
  expect(kept).toMatchObject({ key: up.value.key, finished: true, altText: 'A door & a <gate>' })
  expect(Buffer.from(kept?.segments[0] ?? '', 'base64').equals(large)).toBe(true)
})

test('a piece that Chromium sent twice costs a new beginning, not the post', async () => {
  let twice = true
  const resending: XAccess['fetch'] = async (url, request) => {
    if (twice && url.endsWith('/append')) {
      twice = false
      await fetch(url, request)
    }
    return fetch(url, request)
  }
  const up = await gateway({ fetch: resending }).uploadPicture(scratchPicture('d'), 'image/jpeg')
  if (!up.ok) throw new Error(up.error.kind)
  expect(x.state().pictures).toHaveLength(2)
  expect(x.state().pictures.at(-1)).toMatchObject({ key: up.value.key, finished: true })
})

test('a picture that X does not want is begun twice at most', async () => {
  const text = await gateway().uploadPicture(Buffer.from('no picture'), 'image/jpeg')
  expect(text).toMatchObject({ ok: false, error: { kind: 'problem', status: 400 } })
  expect(x.state().pictures).toHaveLength(2)
})

test('a post is found in the timeline with its picture and with its words as they were written', async () => {
  const up = await gateway().uploadPicture(scratchPicture('c'), 'image/jpeg')
  if (!up.ok) throw new Error(up.error.kind)
  const text = 'Tea & cake <3 at https://example.org/fair today'
  const answer = await gateway().post(text, [up.value.media])
  expect(answer.kind).toBe('accepted')
  const timeline = await gateway().timelineSince(ks1, null)
  expect(timeline).toMatchObject({ ok: true, value: [{ text, pictures: [up.value.key] }] })
})

test('the timeline begins after the tweet that it is asked from', async () => {
  const first = await gateway().post('One', [])
  await gateway().post('Two', [])
  if (first.kind !== 'accepted') throw new Error(first.kind)
  const after = await gateway().timelineSince(ks1, first.tweet)
  expect(after.ok && after.value.map((tweet) => tweet.text)).toEqual(['Two'])
  const newest = await gateway().newestTweet(ks1)
  expect(newest.ok && newest.value).toBe(after.ok && after.value[0]?.id)
})

test('a long timeline is read to its end', async () => {
  x = await startPracticeX({ port: 0, patience: 100 })
  open.push(x)
  for (let number = 0; number < 130; number += 1) await gateway().post(`Post ${number}`, [])
  const timeline = await gateway().timelineSince(ks1, null)
  expect(timeline.ok && timeline.value.length).toBe(130)
})

test('a deleted post is gone, and deleting it again is no trouble', async () => {
  const answer = await gateway().post('Away with it', [])
  if (answer.kind !== 'accepted') throw new Error(answer.kind)
  expect(await gateway().isThere(answer.tweet)).toEqual({ ok: true, value: true })
  expect(await gateway().deletePost(answer.tweet)).toEqual({ ok: true, value: null })
  expect(await gateway().isThere(answer.tweet)).toEqual({ ok: true, value: false })
  expect(await gateway().deletePost(answer.tweet)).toEqual({ ok: true, value: null })
})

test('all followers come, with what they say of themselves', async () => {
  const followers = await gateway().followers(UserId.parse('1000'))
  expect(followers.ok && followers.value.map((user) => user.handle)).toContain('@cheap_follows7')
  const blocking = await gateway().blocking(ks1)
  expect(blocking).toEqual({ ok: true, value: [] })
})

test('names that X does not know are told apart from those that it does', async () => {
  const names = ['@miss_tansley', '@nobody_at_all'].map((name) => Handle.parse(name))
  const found = await gateway().usersByName(names)
  expect(found).toMatchObject({
    ok: true,
    value: { found: [{ bio: 'Reception teacher. All views my own.' }], missing: [names[1]] },
  })
})

test('a mention is found and a reply of others can be hidden', async () => {
  const own = await gateway().post('Hello', [])
  if (own.kind !== 'accepted') throw new Error(own.kind)
  const state = x.state()
  state.tweets.push({
    id: '1990000000000009999',
    author: '1009',
    text: 'Thank you @Ks1Western!',
    createdAt: '2026-11-22T12:00:00.000Z',
    pictures: [],
    replyTo: own.tweet,
    hidden: false,
  })
  x = await startPracticeX({ port: 0, state })
  open.push(x)
  const mentions = await gateway().mentionsSince(ks1, null)
  expect(mentions).toMatchObject({ ok: true, value: [{ author: '1009' }] })
  const hidden = await gateway().hideReply(TweetId.parse('1990000000000009999'))
  expect(hidden).toEqual({ ok: true, value: null })
  expect(x.state().tweets.at(-1)?.hidden).toBe(true)
})

test.each([
  ['503AfterCommit', { kind: 'problem', status: 503 }],
  ['dropAfterCommit', { kind: 'noAnswer', why: 'lost' }],
  ['dropBeforeCommit', { kind: 'noAnswer', why: 'lost' }],
  ['hang', { kind: 'noAnswer', why: 'tookTooLong' }],
  ['html200', { kind: 'webPage', status: 200 }],
  ['badGzip', { kind: 'unreadable', status: 201 }],
  ['402', { kind: 'problem', status: 402, name: 'https://api.twitter.com/2/problems/credits' }],
  ['403duplicate', { kind: 'problem', status: 403 }],
  ['429', { kind: 'problem', status: 429, resetsAt: '2026-11-18T11:06:40.000Z' }],
  ['401', { kind: 'problem', status: 401 }],
] as const)('of the fault %s it says what it is, having asked once', async (kind, answer) => {
  x.setFaults([{ at: 'tweets', kind }])
  expect(await gateway().post('Once', [])).toMatchObject(answer)
  expect(x.asked('tweets')).toBe(1)
})

test('without a token nothing is asked', async () => {
  const answer = await gateway({ accessToken: async () => null }).post('No', [])
  expect(answer).toEqual({ kind: 'notConnected' })
  expect(x.asked('tweets')).toBe(0)
})

test('a host that cannot be reached is known to have received nothing', async () => {
  await x.close()
  expect(await gateway().post('No', [])).toMatchObject({ kind: 'neverLeft', why: 'ECONNREFUSED' })
})

test('connections are dropped before a post, and only then', async () => {
  let dropped = 0
  const freshConnections = async () => {
    dropped += 1
  }
  await gateway({ freshConnections }).whoAmI()
  expect(dropped).toBe(0)
  await gateway({ freshConnections }).post('Fresh', [])
  expect(dropped).toBe(1)
})

test('an answer that drips for ever is given up as a whole', async () => {
  const drip = createServer((_request, response) => {
    response.writeHead(201, { 'content-type': 'application/json' })
    const drops = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(drops))
  })
  await new Promise<void>((resolve) => drip.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(drip.address())
  const standIn = Loopback.parse(`http://127.0.0.1:${port}`)
  const answer = await gateway({ standIn }).post('Drip', [])
  drip.closeAllConnections()
  drip.close()
  expect(answer).toEqual({ kind: 'noAnswer', why: 'tookTooLong' })
})

const fragments = [
  'Tea & cake',
  '&amp; so on',
  '<3',
  'https://example.org/fair?day=1&time=2',
  'http://example.org/',
  'Cafe\u0301',
  '👩‍👧‍👦',
  '#PrimaryRocks',
  '“quoted”',
  '5 > 3',
]

test('words alone are recognised in the timeline, whatever X makes of them', async () => {
  x = await startPracticeX({ port: 0, patience: 100, refusesDuplicates: false })
  open.push(x)
  const separator = fc.constantFrom(' ', '\n', '  ')
  const words = fc.array(fc.tuple(fc.constantFrom(...fragments), separator), {
    minLength: 1,
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      const text = parts.flat().join('')
      const before = await gateway().newestTweet(ks1)
      const answer = await gateway().post(text, [])
      const after = await gateway().timelineSince(ks1, before.ok ? before.value : null)
      const found = after.ok && tweetOf({ text, pictures: [] }, after.value, () => false)
      expect(answer).toEqual({ kind: 'accepted', tweet: found })
    }),
    { numRuns: 60 },
  )
})

test('what X said never carries the token, even where it is echoed', async () => {
  const echo: XAccess['fetch'] = async (_url, request) =>
    Response.json({ detail: `You sent ${request.headers.Authorization}` }, { status: 400 })
  const answer = await gateway({ fetch: echo }).post('Hush', [])
  expect(answer.kind).toBe('problem')
  expect(JSON.stringify(answer)).not.toContain(token)
})

test('a reply without a real id is no receipt', async () => {
  const odd: XAccess['fetch'] = async () => Response.json({ data: { id: 'abc' } }, { status: 201 })
  expect(await gateway({ fetch: odd }).post('Odd', [])).toMatchObject({ kind: 'unreadable' })
})

test('an upload that X does not know cannot be described', async () => {
  const answer = await gateway().describePicture(MediaId.parse('123'), 'Nothing')
  expect(answer).toMatchObject({ ok: false, error: { status: 400 } })
})

test('only this computer can stand in for X', () => {
  expect(Loopback.safeParse('http://127.0.0.1:4010').success).toBe(true)
  for (const other of ['https://127.0.0.1:1', 'http://example.org:1', 'http://127.0.0.1.evil:1']) {
    expect(Loopback.safeParse(other).success).toBe(false)
  }
})
