import { expect, test } from 'vitest'
import { Instant } from '../../../electron/core/day.ts'
import { waitingWords } from './waitingWording.ts'

const next = Instant.parse('2026-11-23T08:30:00.000Z')
const before = new Date('2026-11-22T12:00:00.000Z')
const after = new Date('2026-11-23T12:00:00.000Z')

test('a locked studio with nothing to send says nothing of it', () => {
  expect(waitingWords({ posts: 0, next: null }, before)).toBeNull()
})

test('a locked studio says how many posts wait, and since or until when', () => {
  expect(waitingWords({ posts: 1, next: null }, before)).toBe(
    '1 post waits until somebody signs in.',
  )
  expect(waitingWords({ posts: 1, next }, before)).toMatch(
    /^1 post waits until somebody signs in\. It is to leave on Monday 23 November at \d\d:30\.$/,
  )
  expect(waitingWords({ posts: 2, next }, after)).toMatch(
    /^2 posts wait until somebody signs in\. The first was to leave on Monday 23 November at \d\d:30\.$/,
  )
})
