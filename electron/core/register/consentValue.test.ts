import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readConsentValue } from './consentValue.ts'

test.each([
  'Y',
  'yes',
  'YES.',
  ' Yes ',
  'True',
  'T',
  '1',
  'Ticked',
  '✓',
  '✔️',
  '☑',
  'Allow',
  'Granted',
  'Confirmed',
  'Given',
  'Opted in',
  'I consent',
  'ＹＥＳ',
])('“%s” is a yes', (cell) => {
  expect(readConsentValue(cell)).toBe('yes')
})

test.each([
  'N',
  'No',
  'FALSE',
  'F',
  '0',
  'Deny',
  'Not Granted',
  'Declined',
  'Refused',
  'No consent',
  'I don’t consent',
  '✗',
])('“%s” is a no', (cell) => {
  expect(readConsentValue(cell)).toBe('no')
})

test.each(['', ' ', '-', 'n/a', 'Unticked', '☐'])('“%s” is a blank', (cell) => {
  expect(readConsentValue(cell)).toBe('blank')
})

test.each([
  'Pending',
  'Requested',
  'Not Requested',
  'Unknown',
  'No response',
  'Expired',
  '?',
  'tbc',
])('“%s” is not an answer yet', (cell) => {
  expect(readConsentValue(cell)).toBe('pending')
})

test.each([
  'X',
  '☒',
  'Yes?',
  'Y/N',
  'Yes No',
  'Yes (not Twitter)',
  'yes - website',
  'Yesterday',
  'Not yes',
  '2',
  '10',
  'yeah',
  'Y Y',
  'N/Y',
  'See form',
  'Mum',
])('“%s” is not clear, and so no yes', (cell) => {
  expect(readConsentValue(cell)).toBe('unclear')
})

test('nothing with a word too many is ever a yes', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/)
  fc.assert(
    fc.property(word, fc.boolean(), (extra, before) => {
      const cell = before ? `${extra} yes` : `yes ${extra}`
      expect(readConsentValue(cell)).not.toBe('yes')
    }),
  )
})
