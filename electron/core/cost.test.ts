import { expect, test } from 'vitest'
import { costOf } from './cost.ts'
import { draftOf, photoDraft } from './testSchool.ts'

test('a post costs a cent and a half, and half a cent more for each described picture', () => {
  expect(costOf({ ...draftOf(), text: 'We planted beans.' }).total).toBe(15)
  expect(costOf(draftOf(photoDraft, photoDraft)).total).toBe(25)
  expect(costOf(draftOf({ ...photoDraft, altText: ' ' })).total).toBe(15)
})

test('a link makes it twenty cents, also one that a missing space made', () => {
  expect(costOf({ photos: [], text: 'See https://example.org/beans for more.' }).total).toBe(200)
  expect(costOf({ photos: [], text: 'A great day.it was fun.' }).hasLink).toBe(true)
})
