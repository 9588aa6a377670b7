import { expect, test } from 'vitest'
import { costWords } from './costWording.ts'

test('the sum is said in dollars, with what it is made of', () => {
  expect(costWords({ hasLink: false, descriptions: 1, total: 20 })).toBe(
    'X charges the school about $0.02: the post $0.015, its description $0.005. Looking at the account first adds $0.015 at most.',
  )
  expect(costWords({ hasLink: true, descriptions: 0, total: 200 })).toBe(
    'X charges the school about $0.20: a post with a link $0.20, without one $0.015. Looking at the account first adds $0.015 at most.',
  )
})
