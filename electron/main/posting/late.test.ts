import { afterEach, beforeEach, expect, test } from 'vitest'
import { Instant } from '../../core/day.ts'
import { isLate } from '../../core/lateness.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { dueSince, waitingPosts } from '../db/tables/waitingPosts.ts'
import { schoolHandle, scratchAccess, scratchOutbox } from '../testing/scratchPosting.ts'
import { openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'

let x: PracticeX
let db: ScratchRecords
let clock: string
beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  db = openScratch()
  clock = '2026-11-22T14:00:00.000Z'
})
afterEach(async () => {
  db.close()
  await x.close()
})

const now = () => Instant.parse(clock)
const office = () =>
  scratchOutbox(db, scratchAccess(x.url, practiceAccess(schoolHandle)), {
    now,
    isLate: (post) => isLate(dueSince(db, post), now()),
  })

test('a post whose hour passed while the studio was locked is not sent at the next signing in', async () => {
  const { approve, outbox } = office()
  const post = approve('A day at the farm', [])
  clock = '2026-11-22T15:00:01.000Z'
  await outbox.wakeUp()
  expect((await outbox.drive(post.id)).state).toEqual({
    state: 'blocked',
    because: 'late',
    until: null,
  })
  expect(x.asked('tweets')).toBe(0)
  expect(waitingPosts(db)).toEqual({ posts: 0, next: null })
})

test('once somebody has said that it still goes out, it goes out, once', async () => {
  const { approve, outbox, operator } = office()
  const post = approve('A day at the farm', [])
  clock = '2026-11-23T08:00:00.000Z'
  await outbox.wakeUp()
  outbox.release(post.id, operator.id)
  expect((await outbox.drive(post.id)).state).toMatchObject({ state: 'posted' })
  await outbox.wakeUp()
  expect(x.asked('tweets')).toBe(1)
})

test('within the hour it leaves by itself', async () => {
  const { approve, outbox } = office()
  const post = approve('A day at the farm', [])
  expect(waitingPosts(db)).toEqual({ posts: 1, next: null })
  clock = '2026-11-22T14:59:59.000Z'
  await outbox.wakeUp()
  expect((await outbox.drive(post.id)).state).toMatchObject({ state: 'posted' })
})
