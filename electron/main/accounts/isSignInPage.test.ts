import { expect, test } from 'vitest'
import { Loopback } from '../posting/loopback.ts'
import { isSignInPage } from './isSignInPage.ts'

const standIn = Loopback.parse('http://127.0.0.1:4010')

test('only X’s own page may be opened, or practice X’s where it stands in', () => {
  expect(isSignInPage('https://x.com/i/oauth2/authorize?state=1', undefined)).toBe(true)
  expect(isSignInPage(`${standIn}/i/oauth2/authorize?state=1`, standIn)).toBe(true)
  for (const url of [
    'https://x.com.example/i/oauth2/authorize',
    'http://x.com/i/oauth2/authorize',
    'https://x.com/i/oauth2/authorize/../../../settings',
    'https://example@x.com:444/i/oauth2/authorize',
    `${standIn}/i/oauth2/authorize`,
    'file:///i/oauth2/authorize',
  ]) {
    expect(isSignInPage(url, undefined)).toBe(false)
  }
  expect(isSignInPage('https://x.com/i/oauth2/authorize', standIn)).toBe(false)
})
