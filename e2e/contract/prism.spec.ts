import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'playwright/test'
import { Handle } from '../../electron/core/account.ts'
import { type AnswerOfX, MediaId, type Trouble, TweetId } from '../../electron/core/outbox.ts'
import type { Result } from '../../electron/core/result.ts'
import { UserId, type XGateway } from '../../electron/main/posting/gateway.ts'
import { Loopback } from '../../electron/main/posting/loopback.ts'
import type { Fetch } from '../../electron/main/posting/transport.ts'
import { xGateway } from '../../electron/main/posting/xGateway.ts'
import { practiceAccess } from '../../electron/practice/practiceState.ts'
import { startPracticeX } from '../../electron/practice/practiceX.ts'
import { root } from '../root.ts'

/** X's own description of its API, read by a peer that nobody here wrote. */
const description = join(root, '..', 'shared', 'data', 'x-openapi-prism.json')
const prism = join(root, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js')

test.skip(!existsSync(description), 'X’s description of its API is not on this machine.')
test.skip(!existsSync(prism), 'Prism is not installed.')

let peer: ChildProcess
let url: Loopback

test.beforeAll(async () => {
  const port = await freePort()
  url = Loopback.parse(`http://127.0.0.1:${port}`)
  const input = [prism, 'mock', '-h', '127.0.0.1', '-p', String(port), '--errors', description]
  peer = spawn(process.execPath, input, { stdio: 'ignore' })
  await listening(`${url}/2/users/me`)
})
test.afterAll(() => {
  peer.kill()
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function listening(address: string): Promise<void> {
  for (let look = 0; look < 240; look += 1) {
    if (await fetch(address).then(Boolean, () => false)) return
    await setTimeout(250)
  }
  throw new Error('Prism did not start.')
}

interface Asked {
  readonly what: string
  readonly status: number
}

/** Our own gateway, pointed at Prism. Prism's pages never end, so that the mark of a next one is taken away. */
function pointed(): { readonly x: XGateway; readonly asked: Asked[] } {
  const asked: Asked[] = []
  const noted: Fetch = async (address, request) => {
    const reply = await fetch(address, request)
    const { pathname } = new URL(address)
    asked.push({ what: `${request.method} ${pathname}`, status: reply.status })
    const text = (await reply.text()).replace(/"next_token":"[^"]*",?/, '')
    return new Response(text === '' ? null : text, reply)
  }
  const x = xGateway({
    fetch: noted,
    accessToken: async () => 'a-token-for-prism',
    freshConnections: async () => {},
    wait: async () => {},
    patience: { question: 20_000, picture: 20_000, post: 20_000 },
    standIn: url,
  })
  return { x, asked }
}

const user = UserId.parse('2244994945')
const tweet = TweetId.parse('1346889436626259968')
const media = MediaId.parse('1346889436626259968')
const picture = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  Buffer.alloc(1_500_000),
  Buffer.from([0xff, 0xd9]),
])

const calls: Record<string, (x: XGateway) => Promise<Result<unknown, Trouble> | AnswerOfX>> = {
  whoAmI: (x) => x.whoAmI(),
  uploadPicture: (x) => x.uploadPicture(picture, 'image/jpeg'),
  describePicture: (x) => x.describePicture(media, 'Two children plant a tree.'),
  'post with words': (x) => x.post('We planted a tree today.', []),
  'post with four pictures': (x) => x.post('A tree', [media, media, media, media]),
  'post without words': (x) => x.post('', [media]),
  newestTweet: (x) => x.newestTweet(user),
  timelineSince: (x) => x.timelineSince(user, tweet),
  deletePost: (x) => x.deletePost(tweet),
  isThere: (x) => x.isThere(tweet),
  readTweet: (x) => x.readTweet(tweet),
  followers: (x) => x.followers(user),
  followersPage: (x) => x.followersPage(user, null),
  blocking: (x) => x.blocking(user),
  mentionsSince: (x) => x.mentionsSince(user, tweet),
  usersByName: (x) => x.usersByName([Handle.parse('@PrimaryWestern'), Handle.parse('@56western')]),
  hideReply: (x) => x.hideReply(tweet),
}

function wasUnderstood(reply: Result<unknown, Trouble> | AnswerOfX): boolean {
  return 'ok' in reply ? reply.ok : reply.kind === 'accepted'
}

for (const [name, call] of Object.entries(calls)) {
  test(`X’s description accepts ${name}`, async () => {
    const { x, asked } = pointed()
    expect(wasUnderstood(await call(x))).toBe(true)
    expect(asked.length).toBeGreaterThan(0)
    for (const { what, status } of asked) expect(status, what).toBeLessThan(300)
  })
}

test('every call that the gateway knows is checked here', () => {
  const known = Object.keys(pointed().x).sort()
  const checked = Object.keys(calls).map((name) => name.split(' ')[0] ?? '')
  expect([...new Set(checked)].sort()).toEqual(known)
})

test('what is too long or too much is refused, so the check can fail', async () => {
  const { x, asked } = pointed()
  expect(await x.describePicture(media, 'x'.repeat(1001))).toMatchObject({ ok: false })
  await x.usersByName(Array.from({ length: 101 }, () => Handle.parse('@school')))
  expect(asked.map(({ status }) => status)).toEqual([422, 422])
})

const json = (body: unknown) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const image = { media_type: 'image/jpeg', media_category: 'tweet_image', total_bytes: 10 }

/** Known to practice X; Prism knows everybody. */
const ks1 = '1002'

/** Requests as nobody should send them. */
const broken: readonly (readonly [string, string, RequestInit])[] = [
  ['POST', '/2/tweets', json({ text: 'No', reply_settings: 'everyone' })],
  ['POST', '/2/tweets', json({ text: 'No', media: { media_ids: ['abc'] } })],
  [
    'POST',
    '/2/tweets',
    json({ text: 'No', media: { media_ids: [media, media, media, media, media] } }),
  ],
  ['POST', '/2/tweets', json({ text: 'No', media: { media_ids: [] } })],
  ['POST', '/2/tweets', json({ text: 'No', pictures: [] })],
  ['POST', '/2/tweets', json({ text: 7 })],
  ['POST', '/2/media/upload/initialize', json({ ...image, media_type: 'image/heic' })],
  ['POST', '/2/media/upload/initialize', json({ ...image, media_category: 'school_image' })],
  ['POST', '/2/media/upload/initialize', json({ ...image, total_bytes: '10' })],
  ['POST', '/2/media/upload/initialize', json({ ...image, alt_text: 'A tree' })],
  ['POST', `/2/media/upload/${media}/append`, json({ segment_index: 0 })],
  ['POST', '/2/media/metadata', json({ id: 'abc', metadata: { alt_text: { text: 'A tree' } } })],
  [
    'POST',
    '/2/media/metadata',
    json({ id: media, metadata: { alt_text: { text: 'x'.repeat(1001) } } }),
  ],
  ['PUT', `/2/tweets/${tweet}/hidden`, json({ hidden: 'yes' })],
  ['DELETE', '/2/tweets/abc', {}],
  ['GET', '/2/users/by?usernames=a-b', {}],
  ['GET', `/2/users/${ks1}/tweets?max_results=101`, {}],
  ['GET', `/2/users/${ks1}/tweets?max_results=4`, {}],
  ['GET', `/2/users/${ks1}/tweets?since_id=abc`, {}],
  ['GET', `/2/users/${ks1}/followers?max_results=1001`, {}],
  ['GET', `/2/users/${ks1}/blocking?pagination_token=short`, {}],
  ['PATCH', '/2/tweets', json({ text: 'No' })],
]

test('what X’s description refuses, practice X refuses as well', async () => {
  const practice = await startPracticeX({ port: 0 })
  for (const [method, path, rest] of broken) {
    const ask = async (address: string, token: string) => {
      const headers = { ...rest.headers, authorization: `Bearer ${token}` }
      return (await fetch(`${address}${path}`, { ...rest, method, headers })).status
    }
    const what = `${method} ${path} ${rest.body ?? ''}`
    expect(await ask(url, 'a-token-for-prism'), what).toBeGreaterThanOrEqual(400)
    expect(await ask(practice.url, practiceAccess('@Ks1Western')), what).toBeGreaterThanOrEqual(400)
  }
  expect((await fetch(`${url}/2/users/me`)).status).toBe(401)
  expect((await fetch(`${practice.url}/2/users/me`)).status).toBe(401)
  await practice.close()
})
