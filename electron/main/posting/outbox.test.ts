import { afterAll, beforeEach, expect, test } from 'vitest'
import { Instant } from '../../core/day.ts'
import { TweetId } from '../../core/outbox.ts'
import { FaultKind } from '../../practice/faults.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import { stepsOf } from '../db/tables/postSteps.ts'
import { expectPost, type Post } from '../db/tables/posts.ts'
import { nextDue } from '../db/tables/waitingPosts.ts'
import {
  type ScratchOutbox,
  schoolHandle,
  scratchAccess,
  scratchOutbox,
  scratchPicture,
} from '../testing/scratchPosting.ts'
import { openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'
import type { OutboxParts } from './outbox.ts'
import { xGateway } from './xGateway.ts'

let x: PracticeX
let db: ScratchRecords
const started: PracticeX[] = []
const opened: ScratchRecords[] = []

beforeEach(async () => {
  x = await startPracticeX({ port: 0, patience: 1000 })
  db = openScratch()
  started.push(x)
  opened.push(db)
})
afterAll(async () => {
  await Promise.all(started.map((one) => one.close()))
  for (const one of opened) one.close()
})

const token = practiceAccess(schoolHandle)
const given = (changes: Partial<OutboxParts> = {}, signedIn = token): ScratchOutbox =>
  scratchOutbox(db, scratchAccess(x.url, signedIn), changes)

const withPicture = ({ approve }: ScratchOutbox, text = 'A day at the farm') =>
  approve(text, [scratchPicture(text)])

const tweets = () => x.state().tweets
const kinds = (post: Post) => stepsOf(db, post.id).map((step) => step.kind)

test('an approved post goes out with its pictures and their alt texts', async () => {
  const office = given()
  const post = office.approve('Four pictures', ['a', 'b', 'c', 'd'].map(scratchPicture))
  const posted = await office.outbox.drive(post.id)
  const [tweet] = tweets()
  expect(posted.state).toEqual({ state: 'posted', tweet: tweet?.id })
  expect(tweet?.pictures).toHaveLength(4)
  expect(x.state().pictures.map((picture) => picture.altText)).toEqual(
    [1, 2, 3, 4].map((number) => `Picture ${number}`),
  )
  expect(kinds(post)).toEqual(['approved', 'uploadBegan', 'uploaded', 'sendingBegan', 'answered'])
})

test('driving it again does nothing: it is posted once', async () => {
  const office = given()
  const post = withPicture(office)
  await Promise.all([1, 2, 3].map(() => office.outbox.drive(post.id)))
  await office.outbox.wakeUp()
  expect(x.asked('tweets')).toBe(1)
})

test('one draft has one post at a time', () => {
  const office = given()
  const { draft } = withPicture(office)
  const again = () =>
    db
      .prepare(
        `INSERT INTO posts (id, draft, account, handle, text, approved_by, approved_at, state)
         SELECT 'x', draft, account, handle, text, approved_by, approved_at, 'approved'
         FROM posts WHERE draft = ?`,
      )
      .run(draft)
  expect(again).toThrow(/UNIQUE/)
})

const committed: readonly FaultKind[] = [
  '503AfterCommit',
  'dropAfterCommit',
  'hangAfterCommit',
  'html200AfterCommit',
  'badGzip',
]
test.each(committed)('posted and then %s: it is recognised in the timeline', async (kind) => {
  const office = given()
  const [picture, words] = [
    withPicture(office, 'With a picture'),
    office.approve('Words & <all>', []),
  ]
  for (const post of [picture, words]) {
    x.setFaults([{ at: 'tweets', kind }])
    const after = await office.outbox.drive(post.id)
    expect(after.state).toEqual({ state: 'posted', tweet: tweets().at(-1)?.id })
  }
  expect(x.asked('tweets')).toBe(2)
})

const notCommitted: readonly FaultKind[] = ['503', 'dropBeforeCommit', 'hang', 'html200']
test.each(notCommitted)('not posted, and %s: it is asked, never guessed', async (kind) => {
  const office = given()
  const post = withPicture(office)
  x.setFaults([{ at: 'tweets', kind }])
  const after = await office.outbox.drive(post.id)
  expect(after.state.state).toBe('unknown')
  await office.outbox.wakeUp()
  await office.outbox.drive(post.id)
  expect(x.asked('tweets')).toBe(1)
})

test.each([
  ['401', 'auth'],
  ['402', 'credits'],
  ['429', 'rate'],
] as const)('a %s leaves it waiting for a person, and says why', async (kind, because) => {
  const office = given()
  const post = withPicture(office)
  x.setFaults([{ at: 'tweets', kind }])
  expect((await office.outbox.drive(post.id)).state).toMatchObject({ state: 'blocked', because })
  await office.outbox.wakeUp()
  expect(x.asked('tweets')).toBe(1)
  office.outbox.release(post.id, office.operator.id)
  expect((await office.outbox.drive(post.id)).state.state).toBe('posted')
  expect(x.state().pictures).toHaveLength(1)
})

test('said to be a duplicate and not there: a person decides', async () => {
  const office = given()
  const post = withPicture(office)
  x.setFaults([{ at: 'tweets', kind: '403duplicate' }])
  expect((await office.outbox.drive(post.id)).state).toEqual({
    state: 'unknown',
    doubt: 'duplicate',
  })
})

test('an unclear post goes again only when a person says so, and after one more look', async () => {
  const office = given()
  const post = withPicture(office)
  x.setFaults([{ at: 'tweets', kind: 'dropBeforeCommit' }])
  await office.outbox.drive(post.id)
  const again = await office.outbox.itIsNotThere(post.id, office.operator.id)
  expect(again).toMatchObject({ ok: true, value: { state: { state: 'approved' } } })
  expect((await office.outbox.drive(post.id)).state.state).toBe('posted')
  expect(tweets()).toHaveLength(1)
  expect(stepsOf(db, post.id).find((step) => step.kind === 'itIsNotThere')?.operator).toBe(
    office.operator.id,
  )
})

test('a person who overlooks it is corrected by the timeline', async () => {
  const office = given({ looks: [] })
  const post = withPicture(office)
  x.setFaults([{ at: 'tweets', kind: 'dropAfterCommit' }])
  expect((await office.outbox.drive(post.id)).state.state).toBe('unknown')
  await office.outbox.itIsNotThere(post.id, office.operator.id)
  expect(expectPost(db, post.id).state.state).toBe('posted')
  expect(tweets()).toHaveLength(1)
})

test('while the timeline cannot be read nobody may say that it is not there', async () => {
  const office = given()
  const post = withPicture(office)
  x.setFaults([
    { at: 'tweets', kind: 'dropAfterCommit' },
    { at: 'timeline', kind: 'none' },
    ...Array.from({ length: 4 }, () => ({ at: 'timeline', kind: '503' }) as const),
  ])
  expect((await office.outbox.drive(post.id)).state.state).toBe('unknown')
  const said = await office.outbox.itIsNotThere(post.id, office.operator.id)
  expect(said.ok).toBe(false)
  expect((await office.outbox.lookAgain(post.id)).ok).toBe(true)
  expect(expectPost(db, post.id).state.state).toBe('posted')
})

test('a person finds it and says which it is', async () => {
  const office = given({ looks: [] })
  const post = withPicture(office)
  x.setFaults([{ at: 'tweets', kind: 'dropBeforeCommit' }])
  await office.outbox.drive(post.id)
  const tweet = TweetId.parse('42')
  await office.outbox.itIsThere(post.id, tweet, office.operator.id)
  expect(expectPost(db, post.id).state).toEqual({ state: 'posted', tweet })
})

test('uploads and questions are tried again, the post is not', async () => {
  const office = given()
  const post = withPicture(office)
  x.setFaults([
    { at: 'me', kind: 'dropBeforeCommit' },
    { at: 'media', kind: '503' },
    { at: 'metadata', kind: '503AfterCommit' },
    { at: 'metadata', kind: 'dropAfterCommit' },
    { at: 'timeline', kind: 'badGzip' },
  ])
  expect((await office.outbox.drive(post.id)).state.state).toBe('posted')
  expect(x.asked('tweets')).toBe(1)
})

test('a lasting fault of an upload is a pause, with nothing posted', async () => {
  const office = given()
  const post = withPicture(office)
  x.setFaults(Array.from({ length: 3 }, () => ({ at: 'media', kind: '503' }) as const))
  expect((await office.outbox.drive(post.id)).state).toMatchObject({
    state: 'blocked',
    because: 'xTrouble',
  })
  expect(x.asked('tweets')).toBe(0)
})

test('bytes that are not the approved ones never leave', async () => {
  const office = given({ pictureBytes: async () => scratchPicture('another') })
  const post = withPicture(office)
  expect((await office.outbox.drive(post.id)).state).toMatchObject({ because: 'pictureChanged' })
  expect(x.asked('media')).toBe(0)
})

test('a picture that is no longer at hand refuses the post', async () => {
  const office = given({ pictureBytes: async () => null })
  const post = withPicture(office)
  expect((await office.outbox.drive(post.id)).state).toMatchObject({ because: 'pictureGone' })
})

test('the wrong account is noticed before anything is uploaded', async () => {
  const office = given({}, practiceAccess('@EyfsWestern'))
  const post = withPicture(office)
  expect((await office.outbox.drive(post.id)).state).toMatchObject({ because: 'wrongAccount' })
  expect(x.asked('media')).toBe(0)
})

test('a consent withdrawn while the pictures went up stops it at the last moment', async () => {
  let asked = 0
  const whatForbids = () => {
    asked += 1
    return asked < 2 ? null : ({ state: 'rejected', because: 'noLongerCleared' } as const)
  }
  const office = given({ whatForbids })
  const post = withPicture(office)
  expect((await office.outbox.drive(post.id)).state).toMatchObject({ because: 'noLongerCleared' })
  expect(x.asked('media')).toBeGreaterThan(0)
  expect(x.asked('tweets')).toBe(0)
})

test('a post waits for its time, and then goes', async () => {
  let now = '2026-11-23T08:29:59.000Z'
  const office = given({ now: () => Instant.parse(now) })
  const post = withPicture(office)
  const due = '2026-11-23T08:30:00.000Z'
  db.prepare('UPDATE posts SET not_before = ? WHERE id = ?').run(due, post.id)
  expect((await office.outbox.drive(post.id)).state.state).toBe('approved')
  expect(nextDue(db, Instant.parse(now))).toBe(due)
  now = due
  expect(nextDue(db, Instant.parse(now))).toBeNull()
  await office.outbox.wakeUp()
  expect(expectPost(db, post.id).state.state).toBe('posted')
})

test('while posting is paused nothing leaves, also not what was on its way', async () => {
  let asked = 0
  const isPaused = () => {
    asked += 1
    return asked > 1
  }
  const office = given({ isPaused })
  const post = withPicture(office)
  expect((await office.outbox.drive(post.id)).state.state).toBe('ready')
  expect((await office.outbox.drive(post.id)).state.state).toBe('ready')
  expect(x.asked('tweets')).toBe(0)
  asked = -9
  expect((await office.outbox.drive(post.id)).state.state).toBe('posted')
})

test('it can be cancelled until it is being sent, and its draft is free again', () => {
  const office = given()
  const post = withPicture(office)
  expect(office.outbox.cancel(post.id, office.operator.id).state).toMatchObject({
    because: 'cancelled',
  })
})

test('what was approved cannot be edited, and what happened cannot be undone', () => {
  const post = withPicture(given())
  const change = (sql: string) => () => db.prepare(sql).run(post.id)
  expect(change(`UPDATE posts SET text = 'other' WHERE id = ?`)).toThrow(/never edited/)
  expect(change(`UPDATE post_pictures SET sha256 = sha256 WHERE post = ?`)).toThrow(/never edited/)
  expect(change(`DELETE FROM post_events WHERE post = ?`)).toThrow(/never deleted/)
})

test('an old upload is made anew, and the old one is not forgotten', async () => {
  let now = '2026-11-22T09:00:00.000Z'
  const office = given({ now: () => Instant.parse(now), looks: [] })
  const post = withPicture(office)
  x.setFaults([{ at: 'tweets', kind: 'dropBeforeCommit' }])
  await office.outbox.drive(post.id)
  now = '2026-11-23T09:00:00.000Z'
  await office.outbox.itIsNotThere(post.id, office.operator.id)
  x.setFaults([{ at: 'tweets', kind: 'dropBeforeCommit' }])
  const after = await office.outbox.drive(post.id)
  expect(after.pictures[0]?.uploads).toHaveLength(2)
  expect(after.state.state).toBe('unknown')
})

test('an upload that X also gave to another post is not used: it would tell nothing apart', async () => {
  const real = xGateway(scratchAccess(x.url, token))
  const once = await real.uploadPicture(scratchPicture('once'), 'image/jpeg')
  const office = given({ gatewayOf: () => ({ ...real, uploadPicture: async () => once }) })
  const [one, other] = [withPicture(office, 'One'), withPicture(office, 'Other')]
  expect((await office.outbox.drive(one.id)).state.state).toBe('posted')
  expect((await office.outbox.drive(other.id)).state).toMatchObject({ because: 'xTrouble' })
  expect(tweets()).toHaveLength(1)
})

test('a post that is taken down is gone from X, and taking it down again is no trouble', async () => {
  const office = given()
  const post = withPicture(office)
  await office.outbox.drive(post.id)
  const down = await office.outbox.takeDown(post.id, office.operator.id)
  expect(down.ok && down.value.takenDownAt).not.toBeNull()
  expect(tweets()).toEqual([])
  expect((await office.outbox.takeDown(post.id, office.operator.id)).ok).toBe(true)
})

test('a post that X would not delete is not said to be gone', async () => {
  const office = given()
  const post = withPicture(office)
  await office.outbox.drive(post.id)
  x.setFaults(Array.from({ length: 3 }, () => ({ at: 'delete', kind: '503' }) as const))
  const down = await office.outbox.takeDown(post.id, office.operator.id)
  expect(down.ok).toBe(false)
  expect(expectPost(db, post.id).takenDownAt).toBeNull()
})

test('every step is remembered in the transaction that takes it', async () => {
  const remembered: string[] = []
  const office = given({
    remember: (write, post, event) =>
      write.afterwards(() => void remembered.push(`${event.kind} ${post.state.state}`)),
  })
  const post = withPicture(office)
  await office.outbox.drive(post.id)
  await office.outbox.takeDown(post.id, office.operator.id)
  expect(remembered).toEqual([
    'uploadBegan uploading',
    'uploaded ready',
    'sendingBegan sending',
    'answered posted',
    'takenDown posted',
  ])
})

test('no token is in anything that is kept or thrown, whatever X answers', async () => {
  const remembered: unknown[] = []
  const office = given({
    remember: (write, post, event) => write.afterwards(() => void remembered.push(post, event)),
  })
  for (const kind of FaultKind.options) {
    for (const at of ['me', 'media', 'metadata', 'timeline', 'tweets'] as const) {
      const post = withPicture(office, `${kind} at ${at}`)
      x.setFaults(
        Array.from({ length: 3 }, () => ({ at, kind: kind.startsWith('hang') ? '503' : kind })),
      )
      remembered.push(await office.outbox.drive(post.id).catch((error) => String(error?.stack)))
    }
  }
  expect(remembered.length).toBeGreaterThan(100)
  expect(JSON.stringify(remembered)).not.toContain(token)
})
