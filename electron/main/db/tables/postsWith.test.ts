import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { Instant } from '../../../core/day.ts'
import { blankPhotoDraft, peopleKey } from '../../../core/draft.ts'
import type { Pupil } from '../../../core/pupil.ts'
import {
  madeUpOperator,
  madeUpPhotoId,
  madeUpPupil,
  openScratch,
} from '../../testing/scratchRecords.ts'
import { recordConfirmation } from './confirmations.ts'
import { saveOperator } from './operators.ts'
import { postsWith } from './postsWith.ts'

const operator = madeUpOperator()
const [zoe, ned] = [madeUpPupil(), madeUpPupil()]

function office() {
  const db = openScratch()
  saveOperator(db, operator)
  const say = (photo: ReturnType<typeof madeUpPhotoId>, pupils: readonly Pupil[], hour: number) => {
    const of = peopleKey({ ...blankPhotoDraft(photo), pupils: pupils.map(({ id }) => id) })
    const at = Instant.parse(`2026-11-22T${hour}:00:00.000Z`)
    recordConfirmation(db, { statement: { what: 'nobodyElse', photo, of }, by: operator.id, at })
  }
  const post = (photo: string, state: 'posted' | 'rejected', hour: number) => {
    const id = randomUUID()
    db.prepare(
      `INSERT INTO posts (id, draft, account, handle, text, approved_by, approved_at, state, because)
       VALUES (?, ?, 'a', '@Example', '', ?, ?, ?, ?)`,
    ).run(
      id,
      randomUUID(),
      operator.id,
      `2026-11-22T${hour}:00:00.000Z`,
      state,
      state === 'posted' ? null : 'x',
    )
    db.prepare(`INSERT INTO post_pictures VALUES (?, 0, ?, ?, 'image/jpeg', '')`).run(
      id,
      photo,
      '0'.repeat(64),
    )
    return id
  }
  return { db, say, post }
}

test('a post is found by whoever was said to be in its picture before it was approved', () => {
  const { db, say, post } = office()
  const photo = madeUpPhotoId()
  say(photo, [zoe, ned], 10)
  say(photo, [ned], 11)
  const early = post(photo, 'posted', 12)
  expect(postsWith(db, zoe.id)).toEqual([early])
  expect(postsWith(db, ned.id)).toEqual([early])
  expect(postsWith(db, madeUpPupil().id)).toEqual([])
  db.close()
})

test('what was said only afterwards, and a post that never left, are not found', () => {
  const { db, say, post } = office()
  const photo = madeUpPhotoId()
  say(photo, [ned], 10)
  post(photo, 'rejected', 11)
  const sent = post(photo, 'posted', 12)
  say(photo, [zoe], 13)
  expect(postsWith(db, zoe.id)).toEqual([])
  expect(postsWith(db, ned.id)).toEqual([sent])
  db.close()
})
