import { expect, test } from 'vitest'
import { textPartsOf } from '../core/words/part.ts'
import { patternsIn } from './patterns.ts'

const fixes = (text: string) =>
  textPartsOf({ text, altTexts: [] })
    .flatMap(patternsIn)
    .map(({ text: slip, fix }) => `${slip} → ${fix}`)

test.each([
  ['Their going on a trip', "Their → They're"],
  ['Your amazing Year 4', "Your → You're"],
  ['An amazing day at are school', 'are → our'],
  ['The pupils is learning about plants', 'is → are'],
  ['Reception had there nativity today', 'there → their'],
  ['I seen the new library', 'seen → saw'],
  ['Me and the class went to the zoo', 'Me and the class → The class and I'],
  ["Who's coat is this?", "Who's → Whose"],
  ["Don't loose yours.", 'loose → lose'],
])('%s', (text, fix) => {
  expect(fixes(text)).toEqual([fix])
})

test.each([
  'Their singing was beautiful.',
  'Your amazing teachers made our day.',
  'There were many pupils there today.',
  'Each of the pupils is proud of the garden.',
  'We have seen the new library.',
  'We visited the farm and had lots of fun there.',
  'The pupils are learning about plants.',
  'We welcomed parents to many lessons.',
])('nothing is wrong with: %s', (text) => {
  expect(fixes(text)).toEqual([])
})
