import { connect as connectTo } from 'node:net'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { AccountId } from '../../core/account.ts'
import { Instant } from '../../core/day.ts'
import { ok } from '../../core/result.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { saveAccount } from '../db/tables/accounts.ts'
import { findConnection, keepRefreshing } from '../db/tables/connections.ts'
import { saveOperator } from '../db/tables/operators.ts'
import {
  schoolHandle,
  scratchAccess,
  scratchOutbox,
  scratchPicture,
} from '../testing/scratchPosting.ts'
import {
  madeUpAccount,
  madeUpOperator,
  openScratch,
  type ScratchRecords,
} from '../testing/scratchRecords.ts'
import { type ConnectParts, connect } from './connect.ts'
import { lateNotes } from './lateNotes.ts'
import { Loopback } from './loopback.ts'
import { schoolX } from './schoolX.ts'
import { accessTokens, disconnect, type Wrapping } from './tokens.ts'
import { usualPatience } from './xGateway.ts'

let x: PracticeX
let db: ScratchRecords
let account: AccountId
let now: number
let parts: ConnectParts
const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends) await end()
})

/** Shows that the tokens are kept as they were wrapped, and no other way. */
const wrapping: Wrapping = {
  wrap: async (secret) => Buffer.from(secret).map((byte) => byte ^ 0x55),
  unwrap: async (wrapped) => Buffer.from(wrapped.map((byte) => byte ^ 0x55)).toString(),
}

beforeEach(async () => {
  now = Date.parse('2026-11-22T14:00:00.000Z')
  x = await startPracticeX({ port: 0, now: () => now })
  db = openScratch()
  ends.push(
    () => x.close(),
    () => db.close(),
  )
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const school = { ...madeUpAccount([operator]), handle: schoolHandle }
  saveAccount(db, school)
  account = school.id
  parts = {
    db,
    account,
    wrapping,
    fetch,
    freshConnections: async () => {},
    wait: async () => {},
    now: () => Instant.parse(new Date(now).toISOString()),
    standIn: Loopback.parse(x.url),
    clientId: 'the-schools-own-app',
    handle: schoolHandle,
    by: operator.id,
    ports: [0],
    openBrowser: browserOf('Ks1Western'),
    timeLimit: 2_000,
    giveUp: new AbortController().signal,
  }
})

/** What a browser does: shows X's page, presses a button there, and follows where it leads. */
function browserOf(user: string, path = 'allow') {
  return async (url: string) => {
    const page = await fetch(url)
    expect(await page.text()).toContain('An app wants to use your account')
    void fetch(`${url.replace('/authorize?', `/${path}?`)}&as=${user}`)
  }
}

/** Where the browser would be sent back to, without going there. */
async function callbackOf(url: string, user = 'Ks1Western'): Promise<string> {
  const allowed = `${url.replace('/authorize?', '/allow?')}&as=${user}`
  const reply = await fetch(allowed, { redirect: 'manual' })
  return reply.headers.get('location') ?? ''
}

test('a person lets the studio in, and it can post from then on', async () => {
  expect(await connect(parts)).toMatchObject({ ok: true, value: { handle: '@Ks1Western' } })
  expect(findConnection(db, account)).toMatchObject({ userId: '1002', refreshing: false })
  expect(await accessTokens(parts)()).toMatch(/^practice-access-\d+$/)
})

test('another account is refused, named, and its leave given back', async () => {
  const asked = await connect({ ...parts, openBrowser: browserOf('miss_tansley') })
  expect(asked).toEqual({ ok: false, error: { kind: 'wrongAccount', handle: '@miss_tansley' } })
  expect(x.state().sessions.at(-1)?.revoked).toBe(true)
  expect(findConnection(db, account)).toBeNull()
})

test('a leave that lacks something is given back, and says what it lacks', async () => {
  const lacking: ConnectParts['fetch'] = async (url, request) => {
    const reply = await fetch(url, request)
    return new Response((await reply.text()).replace(' media.write', ''), reply)
  }
  const asked = await connect({ ...parts, fetch: lacking })
  expect(asked).toEqual({ ok: false, error: { kind: 'missingScopes', missing: ['media.write'] } })
  expect(x.state().sessions.at(-1)?.revoked).toBe(true)
})

test('a person says no', async () => {
  const asked = await connect({ ...parts, openBrowser: browserOf('Ks1Western', 'deny') })
  expect(asked).toEqual({ ok: false, error: { kind: 'denied' } })
})

test('nobody comes back in time', async () => {
  const asked = await connect({ ...parts, timeLimit: 30, openBrowser: async () => {} })
  expect(asked).toEqual({ ok: false, error: { kind: 'tookTooLong' } })
})

test('a person gives up', async () => {
  const asked = await connect({
    ...parts,
    openBrowser: async () => {},
    giveUp: AbortSignal.abort(),
  })
  expect(asked).toEqual({ ok: false, error: { kind: 'givenUp' } })
})

test('a code that was used already connects nothing', async () => {
  const openBrowser = async (url: string) => {
    const callback = await callbackOf(url)
    const state = x.state()
    for (const code of state.codes) code.used = true
    await x.close()
    x = await startPracticeX({ port: Number(new URL(x.url).port), state, now: () => now })
    void fetch(callback)
  }
  const asked = await connect({ ...parts, openBrowser })
  expect(asked).toMatchObject({ ok: false, error: { kind: 'xRefused' } })
})

test('a code that came too late connects nothing', async () => {
  const openBrowser = async (url: string) => {
    const callback = await callbackOf(url)
    now += 31_000
    void fetch(callback)
  }
  expect(await connect({ ...parts, openBrowser })).toMatchObject({
    error: { kind: 'xRefused', trouble: { status: 400 } },
  })
})

test('a page that does not know the state is turned away, and the right one still comes in', async () => {
  const openBrowser = async (url: string) => {
    const callback = new URL(await callbackOf(url))
    for (const wrong of ['state=other&code=1', 'code=1', `state=&code=1`]) {
      const reply = await fetch(`${callback.origin}/callback?${wrong}`)
      expect(reply.status).toBe(404)
    }
    expect((await fetch(`${callback.origin}/other?${callback.searchParams}`)).status).toBe(404)
    void fetch(callback)
  }
  expect((await connect({ ...parts, openBrowser })).ok).toBe(true)
})

test('whatever a request asks for, the right one still comes in', async () => {
  const ask = (port: number, target: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connectTo(port, '127.0.0.1', () => {
        socket.end(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
      })
      socket.once('data', (said) => resolve(String(said).slice(0, 12)))
      socket.once('error', reject)
    })
  const openBrowser = async (url: string) => {
    const callback = new URL(await callbackOf(url))
    for (const target of ['//[', 'http://[::1', '*', '//', '/%', '//a:b:c', 'http://', '/\\[']) {
      expect(await ask(Number(callback.port), target)).toBe('HTTP/1.1 404')
    }
    void fetch(callback)
  }
  expect((await connect({ ...parts, openBrowser })).ok).toBe(true)
})

test('after the one right request nothing listens any more', async () => {
  let callback = ''
  const openBrowser = async (url: string) => {
    callback = await callbackOf(url)
    void fetch(callback)
  }
  expect((await connect({ ...parts, openBrowser })).ok).toBe(true)
  await expect(fetch(callback)).rejects.toThrow()
})

test('where every port is taken it says so', async () => {
  const ports = [Number(new URL(x.url).port)]
  expect(await connect({ ...parts, ports })).toEqual({ ok: false, error: { kind: 'portsTaken' } })
})

const twoHoursLater = 2 * 3600 * 1000 - 60_000

test('ten callers at once make one refresh, and all get the new token', async () => {
  await connect(parts)
  const before = x.asked('token')
  now += twoHoursLater
  const token = accessTokens(parts)
  const all = await Promise.all(Array.from({ length: 10 }, () => token()))
  expect(new Set(all).size).toBe(1)
  expect(x.asked('token')).toBe(before + 1)
  expect(x.state().sessions.at(-1)?.access).toBe(all[0])
})

test('tokens that X renewed while the studio was locked are kept: nobody has to connect the account again', async () => {
  await connect(parts)
  now += twoHoursLater
  const late = lateNotes(db, () => ok(openScratch(db.name)))
  const lockedMeanwhile: typeof fetch = async (...asked) => {
    const answer = await fetch(...asked)
    db.close()
    return answer
  }
  const renewed = await accessTokens({ ...parts, late, fetch: lockedMeanwhile as never })()
  expect(x.state().sessions.at(-1)?.access).toBe(renewed)
  await late.settle()
  const again = openScratch(db.name)
  expect(findConnection(again, account)?.refreshing).toBe(false)
  const asked = x.asked('token')
  expect(await accessTokens({ ...parts, db: again })()).toBe(renewed)
  expect(x.asked('token')).toBe(asked)
  again.close()
})

test('a refresh whose answer is lost is not asked again: the account is connected anew', async () => {
  await connect(parts)
  now += twoHoursLater
  const before = x.asked('token')
  x.setFaults([{ at: 'token', kind: 'dropAfterCommit' }])
  expect(await accessTokens(parts)()).toBeNull()
  expect(await accessTokens(parts)()).toBeNull()
  expect(x.asked('token')).toBe(before + 1)
  expect(x.state().sessions.at(-1)?.revoked).toBe(false)
})

test('a stop in the middle of a refresh asks for a new connection', async () => {
  await connect(parts)
  keepRefreshing(db, account, true)
  expect(await accessTokens(parts)()).toBeNull()
})

async function unreachable(): Promise<never> {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) })
}

test('without a network a refresh can wait while the token is still good', async () => {
  await connect(parts)
  const old = await accessTokens(parts)()
  now += twoHoursLater
  const offline = { ...parts, fetch: unreachable }
  expect(await accessTokens(offline)()).toBe(old)
  now += 120_000
  expect(await accessTokens(offline)()).toEqual({ kind: 'neverLeft', why: 'ENOTFOUND' })
  expect(findConnection(db, account)?.refreshing).toBe(false)
})

test('tokens that cannot be unwrapped ask for a new connection', async () => {
  await connect(parts)
  const elsewhere = { ...parts, wrapping: { ...wrapping, unwrap: async () => null } }
  expect(await accessTokens(elsewhere)()).toBeNull()
})

test('a connected account posts, also when its token has to be renewed on the way', async () => {
  await connect(parts)
  const ours = schoolX({ ...parts, patience: usualPatience })
  const office = scratchOutbox(db, scratchAccess(x.url, ''), {
    gatewayOf: () => ours({ id: account }),
  })
  now += twoHoursLater
  const post = office.approve('Hello from the office', [scratchPicture('office')])
  expect((await office.outbox.drive(post.id)).state.state).toBe('posted')
  expect(x.asked('token')).toBe(2)
})

test('a renewal whose answer is lost holds the post until the account is connected anew', async () => {
  await connect(parts)
  const ours = schoolX({ ...parts, patience: usualPatience })
  const office = scratchOutbox(db, scratchAccess(x.url, ''), {
    gatewayOf: () => ours({ id: account }),
  })
  now += twoHoursLater
  x.setFaults([{ at: 'token', kind: 'dropAfterCommit' }])
  const post = office.approve('Held', [scratchPicture('held')])
  const state = { state: 'blocked', because: 'auth', until: null }
  expect((await office.outbox.drive(post.id)).state).toEqual(state)
  await connect(parts)
  office.outbox.release(post.id, office.operator.id)
  expect((await office.outbox.drive(post.id)).state.state).toBe('posted')
  expect(x.asked('tweets')).toBe(1)
})

test('disconnecting gives the leave back and forgets the tokens', async () => {
  await connect(parts)
  expect(await disconnect(parts)).toBe(true)
  expect(findConnection(db, account)).toBeNull()
  expect(x.state().sessions.at(-1)?.revoked).toBe(true)
  expect(await accessTokens(parts)()).toBeNull()
})

test('disconnecting forgets the tokens even where X cannot be told', async () => {
  await connect(parts)
  await x.close()
  expect(await disconnect(parts)).toBe(false)
  expect(findConnection(db, account)).toBeNull()
})

test('no token lies in the records in plain', async () => {
  await connect(parts)
  const session = x.state().sessions.at(-1)
  const row = db.prepare('SELECT * FROM connections').get()
  const kept = JSON.stringify(row, (_key, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
  )
  expect(kept).toContain('the-schools-own-app')
  for (const secret of [session?.access, session?.refresh]) expect(kept).not.toContain(secret)
})
