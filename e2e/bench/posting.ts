import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Instant } from '../../electron/core/day.ts'
import { saveAccount } from '../../electron/main/db/tables/accounts.ts'
import { saveOperator } from '../../electron/main/db/tables/operators.ts'
import { listPosts, type Post } from '../../electron/main/db/tables/posts.ts'
import { connect } from '../../electron/main/posting/connect.ts'
import { accessTokens, type Wrapping } from '../../electron/main/posting/tokens.ts'
import { xGateway } from '../../electron/main/posting/xGateway.ts'
import {
  schoolHandle,
  scratchAccess,
  scratchPicture,
} from '../../electron/main/testing/scratchPosting.ts'
import {
  madeUpAccount,
  madeUpOperator,
  openScratch,
} from '../../electron/main/testing/scratchRecords.ts'
import { refreshLost } from '../../electron/practice/faults.ts'
import { practiceAccess } from '../../electron/practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../electron/practice/practiceX.ts'
import { faultsFor, randomOf } from './posting/faults.ts'

/**
 * Three hundred posts against practice X, half of its answers wrong, fifty kills of the office; beside it the naive
 * way, which asks again until it hears a yes. Prints a table and JSON.
 */
let most = 300
let kills = 50
const token = practiceAccess('@Ks1Western')
const sender = fileURLToPath(
  new URL('../../electron/main/testing/scratchSender.ts', import.meta.url),
)

async function practiceX(refusesDuplicates: boolean): Promise<PracticeX> {
  const x = await startPracticeX({ port: 0, patience: 1e6, refusesDuplicates })
  x.setFaults(faultsFor(most * 4, 7))
  return x
}

function office(file: string, x: PracticeX): ChildProcess {
  return spawn(process.execPath, [sender, file, x.url, token, String(most)], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Opens the office again and again until every post has been tried, killing it as often as was asked. */
async function torture(file: string, x: PracticeX): Promise<number> {
  const random = randomOf(11)
  let killed = 0
  for (;;) {
    const child = office(file, x)
    const ended = once(child, 'exit')
    if (killed < kills) {
      const before = x.asked('tweets')
      const target = before + 1 + Math.floor(random() * ((most / (kills + 1)) * 1.2))
      while (child.exitCode === null && x.asked('tweets') < target) await setTimeout(1)
      await setTimeout(random() * 60)
    }
    if (killed < kills && child.kill('SIGKILL')) killed += 1
    await ended
    if (child.exitCode === 0) return killed
  }
}

interface Outcome {
  readonly way: string
  readonly posts: number
  readonly kills: number
  readonly asked: number
  readonly doubled: number
  readonly falsePosted: number
  /** Told that it did not go out although it did. */
  readonly falseNo: number
  readonly lost: number
  readonly posted: number
  readonly leftToAPerson: number
  readonly ofThemReallyThere: number
  readonly blocked: number
  readonly seconds: number
}

function judge(x: PracticeX, posts: readonly Post[], killed: number, seconds: number): Outcome {
  const tweets = x.state().tweets
  const there = (post: Post) => tweets.filter((tweet) => tweet.text === post.text)
  const posted = posts.filter((post) => post.state.state === 'posted')
  const unclear = posts.filter((post) => post.state.state === 'unknown')
  const refused = posts.filter(({ state }) => ['blocked', 'rejected'].includes(state.state))
  const settled = new Set(['posted', 'unknown', 'blocked', 'rejected'])
  return {
    way: 'outbox',
    posts: posts.length,
    kills: killed,
    asked: x.asked('tweets'),
    doubled: posts.filter((post) => there(post).length > 1).length,
    falsePosted: posted.filter((post) => !there(post).some(({ id }) => isTweet(post, id))).length,
    falseNo: refused.filter((post) => there(post).length > 0).length,
    lost: most - posts.filter((post) => settled.has(post.state.state)).length,
    posted: posted.length,
    leftToAPerson: unclear.length,
    ofThemReallyThere: unclear.filter((post) => there(post).length > 0).length,
    blocked: refused.length,
    seconds,
  }
}

function isTweet(post: Post, id: string): boolean {
  return post.state.state === 'posted' && post.state.tweet === id
}

async function withOutbox(refusesDuplicates: boolean): Promise<Outcome> {
  const x = await practiceX(refusesDuplicates)
  const file = join(mkdtempSync(join(tmpdir(), 'studio-bench-')), 'school.db')
  const start = Date.now()
  const killed = await torture(file, x)
  const db = openScratch(file)
  const outcome = judge(x, listPosts(db), killed, (Date.now() - start) / 1000)
  db.close()
  await x.close()
  return outcome
}

/** What a script does that knows no better: again, until there is a yes. */
async function naively(refusesDuplicates: boolean): Promise<Outcome> {
  const x = await practiceX(refusesDuplicates)
  const gateway = xGateway(scratchAccess(x.url, token))
  const start = Date.now()
  let given = 0
  for (let number = 0; number < most; number += 1) {
    let accepted = false
    for (let attempt = 0; attempt < 10 && !accepted; attempt += 1) {
      const up = await gateway.uploadPicture(scratchPicture(`number ${number}`), 'image/jpeg')
      if (!up.ok) continue
      const answer = await gateway.post(`Post number ${number}`, [up.value.media])
      accepted = answer.kind === 'accepted'
    }
    if (!accepted) given += 1
  }
  const tweets = x.state().tweets
  const count = (number: number) =>
    tweets.filter((tweet) => tweet.text === `Post number ${number}`).length
  const counts = Array.from({ length: most }, (_, number) => count(number))
  await x.close()
  return {
    way: 'naive',
    posts: most,
    kills: 0,
    asked: x.asked('tweets'),
    doubled: counts.filter((times) => times > 1).length,
    falsePosted: 0,
    falseNo: 0,
    lost: given,
    posted: most - given,
    leftToAPerson: 0,
    ofThemReallyThere: 0,
    blocked: 0,
    seconds: (Date.now() - start) / 1000,
  }
}

/** `[posts] [kills]`; three hundred and fifty by default. It needs Electron's own Node, for the records. */
export async function benchPosting(args: readonly string[]): Promise<number> {
  const [wantedPosts = 300, wantedKills = 50] = args.map(Number).filter(Number.isSafeInteger)
  most = wantedPosts
  kills = wantedKills
  const refreshes = await lostRefreshes()
  const outcomes = {
    outbox: await withOutbox(true),
    outboxWithoutDuplicateCheck: await withOutbox(false),
    naive: await naively(true),
    naiveWithoutDuplicateCheck: await naively(false),
  }
  console.table(outcomes)
  console.table(refreshes)
  console.log(JSON.stringify({ ...outcomes, refreshes }))
  const { outbox, outboxWithoutDuplicateCheck } = outcomes
  const bad = [outbox, outboxWithoutDuplicateCheck].some(
    ({ doubled, falsePosted, falseNo, lost }) => doubled + falsePosted + falseNo + lost > 0,
  )
  return bad || !refreshes.held ? 1 : 0
}

/** Two rounds of ten callers whose refresh X carries out and nobody hears: asked once, then “connect again”. */
async function lostRefreshes() {
  const x = await startPracticeX({ port: 0, firstAccessMilliseconds: 60_000 })
  const db = openScratch()
  const operator = madeUpOperator()
  saveOperator(db, operator)
  const account = { ...madeUpAccount([operator]), handle: schoolHandle }
  saveAccount(db, account)
  const parts = {
    ...scratchAccess(x.url, ''),
    db,
    account: account.id,
    wrapping: plainly,
    now: () => Instant.parse(new Date().toISOString()),
    clientId: 'the-schools-own-app',
    handle: schoolHandle,
    by: operator.id,
    ports: [0],
    timeLimit: 5_000,
    giveUp: new AbortController().signal,
    openBrowser: async (url: string) => {
      void fetch(`${url.replace('/authorize?', '/allow?')}&as=${schoolHandle.slice(1)}`)
    },
  }
  const connected = await connect(parts)
  x.setFaults([refreshLost])
  const before = x.asked('token')
  const token = accessTokens(parts)
  const first = await Promise.all(Array.from({ length: 10 }, token))
  const second = await Promise.all(Array.from({ length: 10 }, token))
  const asked = x.asked('token') - before
  const refusals = [...first, ...second].filter((answer) => answer === null).length
  const reconnected = await connect(parts)
  db.close()
  await x.close()
  const held = connected.ok && reconnected.ok && asked === 1 && refusals === 20
  return { callers: 20, asked, toldToConnectAgain: refusals, reconnected: reconnected.ok, held }
}

const plainly: Wrapping = {
  wrap: async (secret) => Buffer.from(secret),
  unwrap: async (wrapped) => Buffer.from(wrapped).toString(),
}

process.exitCode = await benchPosting(process.argv.slice(2))
