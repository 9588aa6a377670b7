import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keptIn } from './keptState.ts'
import { firstState, practiceAccess } from './practiceState.ts'
import { type PracticeX, type PracticeXOptions, startPracticeX } from './practiceX.ts'

const started: PracticeX[] = []
afterAll(async () => {
  await Promise.all(started.map((x) => x.close()))
})

async function start(options: Partial<PracticeXOptions> = {}): Promise<PracticeX> {
  const x = await startPracticeX({ port: 0, ...options })
  started.push(x)
  return x
}

function ask(x: PracticeX, method: string, path: string, body?: unknown, handle = '@Ks1Western') {
  return fetch(`${x.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${practiceAccess(handle)}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

const pageOf = async (x: PracticeX, path: string) => (await fetch(`${x.url}${path}`)).text()

test('what was posted stands on the timeline of its account, and on no other', async () => {
  const x = await start()
  expect((await ask(x, 'POST', '/2/tweets', { text: 'A fine <day> & night' })).status).toBe(201)
  expect(await pageOf(x, '/timeline/@Ks1Western')).toContain('A fine &lt;day&gt; &amp; night')
  expect(await pageOf(x, '/timeline/EyfsWestern')).toContain('Nothing has been posted here yet.')
})

test('the same words twice are refused, as X does', async () => {
  const x = await start()
  await ask(x, 'POST', '/2/tweets', { text: 'Again' })
  const again = await ask(x, 'POST', '/2/tweets', { text: 'Again' })
  expect(again.status).toBe(403)
  expect(await again.text()).toContain('duplicate content')
  expect((await ask(x, 'POST', '/2/tweets', { text: 'Again' }, '@EyfsWestern')).status).toBe(201)
})

test('an upload of another account cannot be posted', async () => {
  const x = await start()
  const begun = { media_type: 'image/jpeg', media_category: 'tweet_image', total_bytes: 4 }
  const reply = await ask(x, 'POST', '/2/media/upload/initialize', begun)
  const { data } = await reply.json()
  const tweet = { text: 'Not mine', media: { media_ids: [data.id] } }
  expect((await ask(x, 'POST', '/2/tweets', tweet, '@EyfsWestern')).status).toBe(400)
  expect((await ask(x, 'POST', '/2/tweets', tweet)).status, 'unfinished').toBe(400)
})

test('the limit of questions is kept, and said in the headers', async () => {
  const x = await start({ patience: 0.02, now: () => 1_800_000_000_000 })
  const first = await ask(x, 'POST', '/2/tweets', { text: 'One' })
  expect(first.headers.get('x-rate-limit-remaining')).toBe('1')
  await ask(x, 'POST', '/2/tweets', { text: 'Two' })
  const third = await ask(x, 'POST', '/2/tweets', { text: 'Three' })
  expect(third.status).toBe(429)
  expect(third.headers.get('x-rate-limit-reset')).toBe('1800000900')
})

test('practice goes on where it was left', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'practice-')), 'practice-x.json')
  const before = await start(keptIn(file))
  await ask(before, 'POST', '/2/tweets', { text: 'Still here tomorrow' })
  await before.close()
  const after = await start(keptIn(file))
  expect(await pageOf(after, '/timeline/Ks1Western')).toContain('Still here tomorrow')
})

test('neither a picture nor a key of a signing in is written down', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'practice-')), 'practice-x.json')
  const state = firstState()
  const kept = keptIn(file)
  const picture = {
    id: '7',
    key: '3_7',
    owner: '1002',
    type: 'image/jpeg',
    totalBytes: 4,
    segments: ['ZmFjZQ=='],
    finished: true,
    altText: 'Two children plant a tree.',
    startedAt: 0,
  }
  const session = {
    user: '1002',
    access: 'practice-access-7',
    accessEndsAt: 9,
    refresh: 'practice-refresh-7',
  }
  kept.persist({
    ...state,
    pictures: [picture],
    sessions: [
      ...state.sessions,
      { ...session, spentRefresh: ['practice-refresh-6'], revoked: false },
    ],
  })
  const written = readFileSync(file, 'utf8')
  expect(written).toContain('Two children plant a tree.')
  for (const secret of [
    'ZmFjZQ',
    'practice-access-7',
    'practice-refresh-7',
    'practice-refresh-6',
  ]) {
    expect(written).not.toContain(secret)
  }
  const after = await start(keptIn(file))
  expect((await fetch(`${after.url}/media/3_7`)).status).toBe(404)
})

test('a memory that cannot be written costs nobody their post', async () => {
  const x = await start(keptIn(join(tmpdir(), 'practice-nowhere', 'none', 'practice-x.json')))
  expect((await ask(x, 'POST', '/2/tweets', { text: 'Sports day' })).status).toBe(201)
})

test('every account has a profile picture of its own, and X names it', async () => {
  const x = await start()
  const pictures = await Promise.all(
    ['@Ks1Western', '@56western'].map(async (handle) => {
      const me = await ask(x, 'GET', '/2/users/me?user.fields=profile_image_url', undefined, handle)
      const { data } = await me.json()
      return Buffer.from(await (await fetch(data.profile_image_url)).arrayBuffer())
    }),
  )
  expect(pictures.map((bytes) => bytes.subarray(1, 4).toString())).toEqual(['PNG', 'PNG'])
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(false)
})

test('a memory that cannot be read begins afresh', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'practice-')), 'practice-x.json')
  writeFileSync(file, '{"nextId": 7')
  expect((await start(keptIn(file))).state().tweets).toEqual([])
})

test('a page of the web cannot make it fail: faults come as JSON alone', async () => {
  const x = await start()
  const script = JSON.stringify([{ at: 'tweets', kind: '503' }])
  const send = (method: string, type: string) =>
    fetch(`${x.url}/practice/faults`, { method, body: script, headers: { 'content-type': type } })
  expect((await send('POST', 'text/plain')).status).toBe(400)
  expect((await send('PUT', 'text/plain')).status).toBe(400)
  expect((await ask(x, 'POST', '/2/tweets', { text: 'Fine' })).status).toBe(201)
  expect((await send('PUT', 'application/json')).status).toBe(200)
  expect((await ask(x, 'POST', '/2/tweets', { text: 'Broken' })).status).toBe(503)
})
