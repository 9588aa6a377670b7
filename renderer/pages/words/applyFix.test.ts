import { expect, test } from 'vitest'
import type { Finding } from '../../../electron/core/words/finding.ts'
import { applyFix } from './applyFix.ts'

const finding: Finding = {
  rule: 'P7',
  effect: 'refuse',
  kind: 'textSpeak',
  where: { part: 'text' },
  start: 8,
  end: 11,
  text: 'gr8',
  fix: 'great',
  reason: null,
}

test('a fix stands where the slip stood', () => {
  expect(applyFix('We had a gr8 day', { ...finding, start: 9, end: 12 })).toBe('We had a great day')
})

test('a fix for words that are no longer there changes nothing', () => {
  expect(applyFix('We had a great day', { ...finding, start: 9, end: 12 })).toBe(
    'We had a great day',
  )
})

test('a finding without a fix changes nothing', () => {
  expect(applyFix('We had a gr8 day', { ...finding, start: 9, end: 12, fix: null })).toBe(
    'We had a gr8 day',
  )
})
