import { afterEach, beforeEach, expect, test } from 'vitest'
import { AccountId } from '../../core/account.ts'
import { Instant } from '../../core/day.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { rateEnds } from '../db/tables/waitingPosts.ts'
import {
  schoolAccount,
  schoolHandle,
  scratchAccess,
  scratchOutbox,
} from '../testing/scratchPosting.ts'
import { openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'

let x: PracticeX
let db: ScratchRecords
let clock: string
beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  db = openScratch()
  clock = '2026-11-01T09:00:00.000Z'
})
afterEach(async () => {
  db.close()
  await x.close()
})

const now = () => Instant.parse(clock)
const resets = new Date(1_795_000_000_000).toISOString()

test('once X has said until when it takes no posts, no other post of the account asks it before', async () => {
  const { approve, outbox, operator } = scratchOutbox(
    db,
    scratchAccess(x.url, practiceAccess(schoolHandle)),
    { now },
  )
  const [first, second] = [approve('One', []), approve('Two', [])]
  x.setFaults([{ at: 'tweets', kind: '429' }])
  const held = { state: 'blocked', because: 'rate', until: resets }
  expect((await outbox.drive(first.id)).state).toEqual(held)
  const asked = x.asked('me')
  expect((await outbox.drive(second.id)).state).toEqual(held)
  expect([x.asked('tweets'), x.asked('me')]).toEqual([1, asked])
  expect(rateEnds(db, schoolAccount, now())).toBe(resets)
  expect(rateEnds(db, AccountId.parse('20000000-0000-4000-8000-000000000005'), now())).toBeNull()

  clock = '2026-12-01T09:00:00.000Z'
  for (const { id } of [first, second]) {
    outbox.release(id, operator.id)
    expect((await outbox.drive(id)).state).toMatchObject({ state: 'posted' })
  }
  expect(x.asked('tweets')).toBe(3)
})
