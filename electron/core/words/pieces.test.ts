import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

const words = (text: string) => piecesOf(text).map((piece) => piece.letters)

test('hashtags divide at their capitals', () => {
  expect(words('#WellDoneAmelia')).toEqual(['well', 'done', 'amelia'])
  expect(words('#EYFSKids')).toEqual(['eyfs', 'kids'])
})

test('a flag is no part of the word beside it', () => {
  expect(words('🇬🇧amelia')).toEqual(['gb', 'amelia'])
})

test('a sentence opens after its end, and after a line break, but not after a comma', () => {
  expect(piecesOf('Yes. Grace, will you?\nMay I').map(({ opens }) => opens)).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
  ])
})

test('invisible letters are no gap, an emoji is one, and a space is more than that', () => {
  expect(piecesOf('a\u200bb').map(({ letters }) => letters)).toEqual(['ab'])
  expect(piecesOf('a🌟b c’d').map(({ gap }) => gap)).toEqual([
    'start',
    'mark',
    'space',
    'apostrophe',
  ])
})
