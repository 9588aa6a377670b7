import { expect, test } from 'vitest'
import { Loopback } from './loopback.ts'
import { addressOf, fetchProfilePicture, type PictureFetch } from './profilePicture.ts'

const ofX = 'https://pbs.twimg.com/profile_images/17/school_normal.jpg'
const standIn = Loopback.parse('http://127.0.0.1:4010')

test('the picture is asked of X’s own picture host, one size larger', () => {
  expect(addressOf(ofX, undefined)).toBe(
    'https://pbs.twimg.com/profile_images/17/school_bigger.jpg',
  )
})

test.each([
  'http://pbs.twimg.com/profile_images/17/a.jpg',
  'https://pbs.twimg.com:8443/profile_images/17/a.jpg',
  'https://pbs.twimg.com/media/17/a.jpg',
  'https://pbs.twimg.com.example.org/profile_images/17/a.jpg',
  'https://name:word@pbs.twimg.com/profile_images/17/a.jpg',
  'http://127.0.0.1:4010/avatar/Ks1Western.png',
  'file:///etc/passwd',
  'a picture',
  '',
])('a school’s studio never asks %s for a picture', (url) => {
  expect(addressOf(url, undefined)).toBeNull()
})

test('practice asks practice X alone', () => {
  expect(addressOf('http://127.0.0.1:4010/avatar/a.png', standIn)).toBe(
    'http://127.0.0.1:4010/avatar/a.png',
  )
  expect(addressOf('http://127.0.0.1:4011/avatar/a.png', standIn)).toBeNull()
  expect(addressOf(ofX, standIn)).toBeNull()
})

test('a missing, a broken and a far too large picture are no picture', async () => {
  const answers =
    (status: number, bytes: number): PictureFetch =>
    async () =>
      new Response(new Uint8Array(bytes), { status })
  const lost: PictureFetch = async () => {
    throw new Error('net::ERR_FAILED')
  }
  expect(await fetchProfilePicture(answers(200, 10), ofX, undefined)).toHaveLength(10)
  expect(await fetchProfilePicture(answers(404, 10), ofX, undefined)).toBeNull()
  expect(await fetchProfilePicture(answers(200, 1_000_001), ofX, undefined)).toBeNull()
  expect(await fetchProfilePicture(lost, ofX, undefined)).toBeNull()
})
