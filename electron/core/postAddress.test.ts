import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postAddress } from './postAddress.ts'

const ours = { tweet: '1990000000000000123', handle: '@Ks1Western' }

test.each([
  'https://x.com/Ks1Western/status/1990000000000000123',
  ' https://x.com/Ks1Western/status/1990000000000000123?s=20 ',
  'https://x.com/Ks1Western/status/1990000000000000123/photo/1',
  'https://twitter.com/Ks1Western/status/1990000000000000123',
  'https://mobile.twitter.com/Ks1Western/status/1990000000000000123#m',
  'x.com/Ks1Western/status/1990000000000000123',
  'http://127.0.0.1:40123/timeline/Ks1Western#1990000000000000123',
])('%s names a post and its account', (address) => {
  expect(postAddress(address)).toEqual(ours)
})

test('a bare number, or X’s address without a name, names the post alone', () => {
  const bare = { ...ours, handle: null }
  expect(postAddress('1990000000000000123')).toEqual(bare)
  expect(postAddress('https://x.com/i/web/status/1990000000000000123')).toEqual(bare)
})

test.each([
  '',
  'https://x.com/Ks1Western',
  'https://x.com/Ks1Western/status/',
  'https://x.com/Ks1Western/status/12345678901234567890',
  'https://x.com.example.org/Ks1Western/status/1990000000000000123',
  'https://example.org/x.com/Ks1Western/status/1990000000000000123',
  'http://x.com/Ks1Western/status/1990000000000000123',
  'http://127.0.0.1.example.org:80/timeline/Ks1Western#1',
  'Ks1Western 1990000000000000123',
])('“%s” names no post', (address) => {
  expect(postAddress(address)).toBeNull()
})

test('whatever is pasted, it is read or refused, and an id is digits alone', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (pasted) => {
      const read = postAddress(pasted)
      expect(read === null || /^\d{1,19}$/.test(read.tweet)).toBe(true)
    }),
  )
})
