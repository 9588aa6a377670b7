import { expect, test } from 'vitest'
import { isOurPage } from './sender.ts'

test('the main frame of our own page is trusted', () => {
  expect(isOurPage({ url: 'app://studio/index.html', parent: null })).toBe(true)
})

test.each([
  ['a frame inside a page', { url: 'app://studio/index.html', parent: {} }],
  ['another origin', { url: 'https://studio/index.html', parent: null }],
  ['a look-alike host', { url: 'app://studio.example/index.html', parent: null }],
  ['a host that only ends alike', { url: 'app://notstudio/', parent: null }],
  ['a blank page', { url: 'about:blank', parent: null }],
  ['a data page', { url: 'data:text/html,hello', parent: null }],
  ['a file', { url: 'file:///index.html', parent: null }],
  ['an address that is none', { url: '', parent: null }],
])('%s is not', (_what, frame) => {
  expect(isOurPage(frame)).toBe(false)
})

test('a frame that is gone is not', () => {
  expect(isOurPage(null)).toBe(false)
  expect(isOurPage(undefined)).toBe(false)
})
