import { expect, test } from 'vitest'
import { said, withoutPhoto, withPhoto } from './examples/smallSchool.ts'

test('beside a picture a name that is not on the roll asks', () => {
  expect(said(withPhoto('Kyle planted a bean.'))).toEqual(['P3 ask unknownName “Kyle”'])
  expect(said(withPhoto('We thank Mrs Wren for the seeds.'))).toEqual(['P3 ask unknownName “Wren”'])
})

test('without a picture only a full name asks', () => {
  expect(said(withoutPhoto('Kyle planted a bean.'))).toEqual([])
  expect(said(withoutPhoto('Kyle Bradshaw planted a bean.'))).toEqual([
    'P4 ask unknownName “Kyle Bradshaw”',
  ])
})

test.each([
  'KS1 visited Preston Park Museum and loved it.',
  'We read The Gruffalo by Julia Donaldson.',
  'Our EYFS pupils used Numicon at Diwali.',
  'We learnt about the Great Fire of London.',
])('places, books and school words ask nothing: %s', (text) => {
  expect(said(withPhoto(text))).toEqual([])
})
