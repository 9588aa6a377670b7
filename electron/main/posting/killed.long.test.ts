import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { FaultKind } from '../../practice/faults.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { listPosts } from '../db/tables/posts.ts'
import { schoolHandle } from '../testing/scratchPosting.ts'
import { openScratch, scratchFolder } from '../testing/scratchRecords.ts'

const sender = fileURLToPath(new URL('../testing/scratchSender.ts', import.meta.url))
const started: PracticeX[] = []
afterAll(async () => {
  await Promise.all(started.map((x) => x.close()))
})

function send(file: string, x: PracticeX): ChildProcess {
  const input = [sender, file, x.url, practiceAccess(schoolHandle), '1']
  return spawn(process.execPath, input, {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: 'inherit',
  })
}

/** Kills the office while X has the post in hand, opens it again, and answers with what it then believes. */
async function killedWhile(kind: FaultKind) {
  const file = join(scratchFolder(), 'school.db')
  const x = await startPracticeX({ port: 0 })
  started.push(x)
  x.setFaults([{ at: 'tweets', kind }])
  const office = send(file, x)
  while (x.asked('tweets') === 0) await setTimeout(2)
  office.kill('SIGKILL')
  await once(office, 'exit')
  const left = openScratch(file)
  const [stopped] = listPosts(left)
  left.close()
  expect(stopped?.state.state).toBe('sending')
  expect((await once(send(file, x), 'exit'))[0]).toBe(0)
  const db = openScratch(file)
  const [post] = listPosts(db)
  db.close()
  return { post, tweets: x.state().tweets, asked: x.asked('tweets') }
}

test('killed after X had posted: it is recognised when the studio opens again', async () => {
  const { post, tweets, asked } = await killedWhile('hangAfterCommit')
  expect(post?.state).toEqual({ state: 'posted', tweet: tweets[0]?.id })
  expect([asked, tweets.length]).toEqual([1, 1])
})

test('killed before X had posted: a person is asked, and nothing goes out again by itself', async () => {
  const { post, tweets, asked } = await killedWhile('hang')
  expect(post?.state).toEqual({ state: 'unknown', doubt: 'stopped' })
  expect([asked, tweets.length]).toEqual([1, 0])
})
