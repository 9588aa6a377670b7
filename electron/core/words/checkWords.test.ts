import { expect, test } from 'vitest'
import { said, withoutPhoto, withPhoto } from './examples/smallSchool.ts'

test('a name beside a picture refuses', () => {
  expect(said(withPhoto('Amelia planted the first bean!'))).toEqual([
    'P3 refuse pupilName “Amelia”',
  ])
})

test('a name in the alt text refuses', () => {
  expect(said(withPhoto('Forces in Year 1.', 'Muhammad holds a paper plane'))).toEqual([
    'P3 refuse pupilName “Muhammad”',
  ])
})

test('without a picture the first name passes and the surname refuses', () => {
  expect(said(withoutPhoto('Congratulations to Rohan for a super poem.'))).toEqual([])
  expect(said(withoutPhoto('Congratulations to Rohan Patel for a super poem.'))).toEqual([
    'P4 refuse pupilSurname “Rohan Patel”',
  ])
})

test('text-speak refuses', () => {
  expect(said(withoutPhoto('What a gr8 day for Year 2, lol!'))).toEqual([
    'P7 refuse textSpeak “gr8”',
    'P7 refuse textSpeak “lol”',
  ])
})

test('a text over the school’s own limit refuses', () => {
  expect(said(withoutPhoto(`A${'a'.repeat(139)}.`))).toEqual(['P8 refuse overSchoolLimit “.”'])
})
