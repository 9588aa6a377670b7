import { afterEach, beforeEach, expect, test } from 'vitest'
import { TweetId } from '../../core/outbox.ts'
import { practiceAccess } from '../../practice/practiceState.ts'
import { type PracticeX, startPracticeX } from '../../practice/practiceX.ts'
import type { Post } from '../db/tables/posts.ts'
import {
  type ScratchOutbox,
  schoolHandle,
  scratchAccess,
  scratchOutbox,
  scratchPicture,
} from '../testing/scratchPosting.ts'
import { openScratch, type ScratchRecords } from '../testing/scratchRecords.ts'
import { whichTweet } from './outbox.ts'
import { xGateway } from './xGateway.ts'

let x: PracticeX
let db: ScratchRecords
let office: ScratchOutbox
beforeEach(async () => {
  x = await startPracticeX({ port: 0 })
  db = openScratch()
  office = scratchOutbox(db, scratchAccess(x.url, practiceAccess(schoolHandle)))
})
afterEach(async () => {
  db.close()
  await x.close()
})

/** A post that X refused and that somebody then put on X by hand: its picture is another upload. */
async function foundByHand(text = 'A day at the farm'): Promise<Post> {
  const post = office.approve(text, [scratchPicture(text)])
  x.setFaults([{ at: 'tweets', kind: '503' }])
  await office.outbox.drive(post.id)
  const settled = await office.outbox.itIsThere(post.id, null, office.operator.id)
  if (!settled.ok) throw new Error('It could not be settled.')
  expect(settled.value.state).toEqual({ state: 'posted', tweet: null })
  return settled.value
}

async function byHand(text: string, handle: string = schoolHandle): Promise<TweetId> {
  const person = xGateway(scratchAccess(x.url, practiceAccess(handle)))
  const up = await person.uploadPicture(scratchPicture(`${text} by hand`), 'image/jpeg')
  if (!up.ok) throw new Error('The picture was refused.')
  const answer = await person.post(text, [up.value.media])
  if (answer.kind !== 'accepted') throw new Error('The post was refused.')
  return answer.tweet
}

const name = (post: Post, tweet: TweetId) => office.outbox.name(post.id, tweet, office.operator.id)
const down = (post: Post) => office.outbox.takeDown(post.id, office.operator.id)

test('a post that was found by hand comes down once somebody has said which it is', async () => {
  const post = await foundByHand()
  const tweet = await byHand(post.text)
  expect(await down(post)).toEqual({ ok: false, error: whichTweet })
  expect(x.asked('delete')).toBe(0)
  expect(await name(post, tweet)).toMatchObject({ ok: true, value: { state: { tweet } } })
  expect(await down(post)).toMatchObject({ ok: true })
  expect(x.state().tweets).toHaveLength(0)
})

test('the post of another account, or with other words, is never taken for it', async () => {
  const post = await foundByHand()
  const otherWords = await byHand('Sports day')
  const otherAccount = await byHand(post.text, '@56western')
  const gone = TweetId.parse('1980000000000000001')
  const why = (reason: string) => ({ ok: false, error: { kind: 'notThisPost', why: reason } })
  expect(await name(post, otherWords)).toEqual(why('otherPost'))
  expect(await name(post, otherAccount)).toEqual(why('otherAccount'))
  expect(await name(post, gone)).toEqual(why('gone'))
  expect(await down(post)).toEqual({ ok: false, error: whichTweet })
  expect(x.state().tweets).toHaveLength(2)
})

test('one post on X belongs to one entry of the history', async () => {
  const post = await foundByHand()
  const tweet = await byHand(post.text)
  await name(post, tweet)
  const again = await foundByHand()
  expect(await name(again, tweet)).toEqual({
    ok: false,
    error: { kind: 'notThisPost', why: 'taken' },
  })
})

test('a post that nobody named comes down all the same where the timeline shows it by now', async () => {
  const post = office.approve('A day at the farm', [scratchPicture('farm')])
  // Where the timeline ends is heard; none of the three looks after the sending is, nor the one of the person.
  const unheard = Array.from({ length: 4 }, () => ({ at: 'timeline', kind: '503' }) as const)
  x.setFaults([
    { at: 'tweets', kind: '503AfterCommit' },
    { at: 'timeline', kind: 'none' },
    ...unheard,
  ])
  expect((await office.outbox.drive(post.id)).state).toMatchObject({ state: 'unknown' })
  const settled = await office.outbox.itIsThere(post.id, null, office.operator.id)
  expect(settled).toMatchObject({ value: { state: { state: 'posted', tweet: null } } })
  expect(await down(post)).toMatchObject({ ok: true, value: { state: { state: 'posted' } } })
  expect(x.asked('delete')).toBe(1)
  expect(x.state().tweets).toHaveLength(0)
})
