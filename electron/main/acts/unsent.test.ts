import { expect, test } from 'vitest'
import { readPhotoDraft } from '../db/tables/photoDrafts.ts'
import { savePhotoDraft } from '../photos/savePhotoDraft.ts'
import { tryAgain } from '../publishing/afterwards.ts'
import { pausePosting } from '../publishing/pausing.ts'
import { leave } from '../testing/scratchDesk.ts'
import { scratchPosts } from '../testing/scratchPosts.ts'

test('a save that is refused because it speaks of another photo stops no post with that one', async () => {
  const { db, desk, readyPhoto, approve, stateOf } = await scratchPosts()
  const [shown, other] = [await readyPhoto('one'), await readyPhoto('two')]
  pausePosting(desk, 'asked')
  const post = await approve(shown, 'Beans.')
  const changed = { ...shown, altText: 'Something else.' }
  for (const stopping of [[], [post]]) {
    const history = { steps: [changed], at: 0 }
    expect(savePhotoDraft(desk, { photo: other.photo, history, stopping })).toMatchObject({
      error: { kind: 'notNow' },
    })
    expect(stateOf(post)).toEqual({ state: 'approved' })
  }
  expect(readPhotoDraft(db, shown.photo)).toEqual(shown)
  await leave(desk)
})

test('a change to a post that X holds back until later leaves that time as it is', async () => {
  const { desk, x, readyPhoto, approve, stateOf } = await scratchPosts()
  const resetsAt = new Date(Date.now() + 600_000).toISOString() as never
  x.answers.push({ kind: 'problem', status: 429, detail: '', name: '', resetsAt })
  const photo = await readyPhoto('one')
  const post = await approve(photo, 'Beans.')
  await desk.postOffice.ended()
  const history = { steps: [{ ...photo, altText: 'Something else.' }], at: 0 }
  expect(savePhotoDraft(desk, { photo: photo.photo, history })).toMatchObject({
    error: { kind: 'wouldStopPosts', posts: [{ id: post, held: false }] },
  })
  expect(stateOf(post)).toEqual({ state: 'blocked', because: 'rate', until: resetsAt })
  expect(tryAgain(desk, post)).toMatchObject({ error: { kind: 'tooEarly' } })
  expect(x.sent).toEqual(['Beans.'])
  expect(savePhotoDraft(desk, { photo: photo.photo, history, stopping: [post] }).ok).toBe(true)
  expect(stateOf(post)).toEqual({ state: 'rejected', because: 'changed' })
  await leave(desk)
})

test('what is held back by the question alone says so, so that undoing the change lets go of that and nothing else', async () => {
  const { desk, readyPhoto, approve, stateOf } = await scratchPosts()
  pausePosting(desk, 'asked')
  const photo = await readyPhoto('one')
  const post = await approve(photo, 'Beans.')
  const history = { steps: [{ ...photo, altText: 'Something else.' }], at: 0 }
  for (const _ of ['asked', 'asked again']) {
    expect(savePhotoDraft(desk, { photo: photo.photo, history })).toMatchObject({
      error: { posts: [{ id: post, held: true }] },
    })
  }
  expect(stateOf(post)).toMatchObject({ state: 'blocked', because: 'changing' })
  await leave(desk)
})
