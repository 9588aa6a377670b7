import { expect, test } from 'vitest'
import { Instant } from '../../core/day.ts'
import { MediaId, MediaKey, TweetId } from '../../core/outbox.ts'
import type { Post } from '../db/tables/posts.ts'
import { scratchIntent, scratchPicture } from '../testing/scratchPosting.ts'
import { madeUpOperator } from '../testing/scratchRecords.ts'
import type { Tweet } from './gateway.ts'
import { tweetOf } from './reconcile.ts'
import { asWritten, saysTheSame } from './tweetText.ts'

const nobody = () => false
const tweet = (id: string, text: string, ...keys: string[]): Tweet => ({
  id: TweetId.parse(id),
  author: null,
  text,
  createdAt: null,
  pictures: keys.map((key) => MediaKey.parse(key)),
})

const post = (text: string, ...keys: string[]): Pick<Post, 'text' | 'pictures'> => {
  const { pictures } = scratchIntent(madeUpOperator(), text, keys.slice(0, 1).map(scratchPicture))
  const uploads = keys.map((key, index) => ({
    media: MediaId.parse(String(index + 1)),
    key: MediaKey.parse(key),
    uploadedAt: Instant.parse('2026-11-22T14:00:00.000Z'),
    described: true,
  }))
  return { text, pictures: pictures.map((picture) => ({ ...picture, uploads })) }
}

test('a picture is known by its upload, whatever the words', () => {
  const timeline = [tweet('9', 'Ours', '3_1'), tweet('8', 'Ours', '3_2')]
  expect(tweetOf(post('Ours', '3_2'), timeline, nobody)).toBe('8')
  expect(tweetOf(post('Ours', '3_3'), timeline, nobody)).toBeNull()
})

test('an upload that was made anew does not hide a tweet with the old one', () => {
  expect(tweetOf(post('Late', '3_1', '3_2'), [tweet('7', 'Late', '3_1')], nobody)).toBe('7')
})

test('words alone must be the same to the letter', () => {
  const timeline = [tweet('5', 'Book fair on Friday!'), tweet('4', 'Book fair on Friday')]
  expect(tweetOf(post('Book fair on Friday'), timeline, nobody)).toBe('4')
  expect(tweetOf(post('book fair on Friday'), timeline, nobody)).toBeNull()
})

test('words alone are never found beside a picture', () => {
  expect(tweetOf(post('The farm'), [tweet('3', 'The farm', '3_1')], nobody)).toBeNull()
})

test('a tweet that is known to be another post is not taken', () => {
  const timeline = [tweet('2', 'Twice'), tweet('1', 'Twice')]
  expect(tweetOf(post('Twice'), timeline, (id) => id === '2')).toBe('1')
})

test('accents are the same however they are encoded, and links with or without their scheme', () => {
  expect(saysTheSame('Cafe\u0301 today', 'Caf\u00e9 today')).toBe(true)
  expect(saysTheSame('See http://example.org/', 'See example.org')).toBe(true)
  expect(saysTheSame('See example.org', 'See example.com')).toBe(false)
})

test('what X did to the words is undone', () => {
  const links = [
    { url: 'https://t.co/aa', expanded_url: 'https://example.org/fair' },
    { url: 'https://t.co/bb', expanded_url: 'https://x.com/i/status/1/photo/1' },
  ]
  expect(asWritten('Tea &amp; cake: https://t.co/aa https://t.co/bb', links)).toBe(
    'Tea & cake: https://example.org/fair',
  )
})
