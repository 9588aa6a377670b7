import { afterEach, expect, test } from 'vitest'
import { Instant } from '../../core/day.ts'
import { now, setClockAhead } from '../clock.ts'
import { leave } from '../testing/scratchDesk.ts'
import { scratchPosts } from '../testing/scratchPosts.ts'
import { claire } from '../testing/scratchStaff.ts'
import { settlePost, tryAgain } from './afterwards.ts'
import { resumePosting } from './pausing.ts'
import { wrongPhoto } from './wrongPhoto.ts'

afterEach(() => setClockAhead(0))

const cancelled = { state: 'rejected', because: 'cancelled' }
const minutes = (count: number) => count * 60_000
const inHalfAnHour = () => Instant.parse(new Date(Date.parse(now()) + minutes(30)).toISOString())

test('a post that waits and turns out to be wrong is not sent when posting goes on', async () => {
  const { desk, x, readyPhoto, approve, stateOf } = await scratchPosts()
  const post = await approve(await readyPhoto('one'), 'Beans.', inHalfAnHour())
  expect(await wrongPhoto(desk, post)).toMatchObject({ value: { state: 'rejected' } })
  resumePosting({ ...desk, operator: claire })
  setClockAhead(minutes(40))
  desk.postOffice.wakeUp()
  await desk.postOffice.ended()
  expect([stateOf(post), x.sent]).toEqual([cancelled, []])
  await leave(desk)
})

test('a post whose picture was just going up is not sent when posting goes on', async () => {
  const { desk, x, readyPhoto, approve, stateOf } = await scratchPosts()
  let goOn = () => {}
  const goesUp = new Promise<void>((begun) => {
    x.upload = () => {
      begun()
      return new Promise((resolve) => {
        goOn = () => resolve()
      })
    }
  })
  const post = await approve(await readyPhoto('one'), 'Beans.')
  await goesUp
  const wrong = wrongPhoto(desk, post)
  goOn()
  await wrong
  x.upload = async () => {}
  resumePosting({ ...desk, operator: claire })
  await desk.postOffice.ended()
  expect([stateOf(post), x.sent]).toEqual([cancelled, []])
  await leave(desk)
})

test('a wrong post of which nobody knows whether it left is never sent once more', async () => {
  const { desk, x, readyPhoto, approve, stateOf } = await scratchPosts()
  x.answers.push({ kind: 'noAnswer', why: 'lost' })
  const post = await approve(await readyPhoto('one'), 'Beans.')
  await desk.postOffice.ended()
  expect(stateOf(post)).toMatchObject({ state: 'unknown' })
  await wrongPhoto(desk, post)
  resumePosting({ ...desk, operator: claire })
  await settlePost(desk, post, false)
  await desk.postOffice.ended()
  expect([stateOf(post), x.sent, x.deleted]).toEqual([cancelled, ['Beans.'], []])
  await leave(desk)
})

test('a wrong post that is there comes down, and no other does', async () => {
  const { desk, x, readyPhoto, approve, stateOf } = await scratchPosts()
  const [wrong, right] = [
    await approve(await readyPhoto('one'), 'Beans.'),
    await approve(await readyPhoto('two'), 'Peas.'),
  ]
  await desk.postOffice.ended()
  const there = stateOf(wrong)
  await Promise.all([wrongPhoto(desk, wrong), wrongPhoto(desk, wrong)])
  expect(there.state === 'posted' ? x.deleted : []).toEqual([Object(there).tweet])
  expect(stateOf(right)).toMatchObject({ state: 'posted' })
  await leave(desk)
})

test('another post with the photo that was called wrong is held back until somebody says that it goes all the same', async () => {
  const { desk, x, readyPhoto, approve, stateOf } = await scratchPosts()
  const photo = await readyPhoto('one')
  const posted = await approve(photo, 'Beans.')
  await desk.postOffice.ended()
  const waits = await approve(photo, 'More beans.', inHalfAnHour())
  await wrongPhoto(desk, posted)
  expect(stateOf(waits)).toMatchObject({ state: 'blocked', because: 'wrongPhoto' })
  resumePosting({ ...desk, operator: claire })
  setClockAhead(minutes(40))
  desk.postOffice.wakeUp()
  await desk.postOffice.ended()
  expect(x.sent).toEqual(['Beans.'])
  tryAgain(desk, waits)
  await desk.postOffice.ended()
  expect(x.sent).toEqual(['Beans.', 'More beans.'])
  await leave(desk)
})
