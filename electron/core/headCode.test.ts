import { expect, test } from 'vitest'
import { headCode, isHeadCode } from './headCode.ts'

const hash = `4f2a91c0${'d'.repeat(56)}`

test('the code of an end is what stands on paper, and is known again however it is typed', () => {
  expect(headCode({ hash })).toBe('4f2a 91c0')
  for (const typed of ['4f2a 91c0', '4F2A91C0', ' 4f2a-91c0 ', '4f2a91c0dd']) {
    expect(isHeadCode(typed, hash)).toBe(true)
  }
})

test('another code, or too little of it, is not known', () => {
  for (const typed of ['4f2a 91c1', '4f2a 91c', '', 'ffff ffff']) {
    expect(isHeadCode(typed, hash)).toBe(false)
  }
})
