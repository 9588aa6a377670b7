import { expect, test } from 'vitest'
import { said, schoolOf, withoutPhoto, withPhoto } from './examples/smallSchool.ts'
import { rollOf } from './roll.ts'

const names = (text: string) => said(withPhoto(text)).filter((finding) => finding.startsWith('P3'))
const effects = (text: string) => [...new Set(names(text).map((finding) => finding.split(' ')[1]))]

test.each([
  ['the first name', 'Amelia planted the first bean!'],
  ['the preferred name', 'Zo planted the first bean!'],
  ['a short form', 'Ollie planted the first bean!'],
  ['the surname', 'Okafor-Smith planted the first bean!'],
  ['a part of a double name', 'Well played, Okafor.'],
  ['an initial with the surname', 'O. Thompson read a poem.'],
  ['the first name with an initial', 'Oliver T. read a poem.'],
  ['the other way round', 'Ali Khan Muhammad read a poem.'],
  ['the possessive', 'Amelia’s bean grew.'],
  ['the possessive without its apostrophe', 'Amelias bean grew.'],
  ['twins', 'The Patel twins won.'],
  ['the family', 'The Patels came along.'],
  ['an apostrophe left out', 'OBrien ran fast.'],
  ['accents left out', 'Zoe read a poem.'],
  ['accents put in', 'Àmélia read a poem.'],
  ['small letters', 'We saw amelia plant a bean.'],
  ['capitals', 'We saw AMELIA plant a bean.'],
  ['a hashtag', 'What a garden #WellDoneAmelia'],
  ['a hashtag in small letters', 'What a garden #welldoneamelia'],
  ['a handle', 'What a garden @amelia_okafor'],
  ['emoji between the letters', 'Well done A🌟m🌟e🌟l🌟i🌟a!'],
  ['one emoji inside', 'Well done Ame🌟lia!'],
  ['an invisible letter', 'Well done Ame\u200blia!'],
  ['points between the letters', 'Well done A.m.e.l.i.a!'],
  ['spaces between the letters', 'Well done A m e l i a!'],
  ['other scripts’ letters', 'Well done Аmеliа!'],
  ['wide letters', 'Well done Ａｍｅｌｉａ!'],
  ['a digit for a letter', 'Well done Am3lia!'],
  ['a letter too few', 'Amlia planted the first bean!'],
  ['a letter too many', 'Ameliia planted the first bean!'],
  ['two letters swapped', 'Ameila planted the first bean!'],
  ['a wrong letter', 'Amwlia planted the first bean!'],
])('beside a picture %s refuses', (_form, text) => {
  expect(effects(text)).toEqual(['refuse'])
})

test.each([
  'Will scored a goal.',
  'Well done Will!',
  'Thank you to Grace for the flowers.',
  'Grace and Rohan sang.',
  'Well done Summer, what a kite!',
  'Congratulations to May for her poem.',
])('a word that stands as a name refuses: %s', (text) => {
  expect(effects(text)).toContain('refuse')
})

test.each([
  'Will you join us for the fair?',
  'The choir sang with grace and hope in May.',
  'Our Summer Fair is on 5 May.',
  'We love summer.',
  'May half term is nearly here.',
  'The king in our play wore a crown.',
  'King Charles has a garden too.',
  'We sang Amazing Grace.',
  'Full marks to Year 3!',
  'Miss Marlow and Mr Dean ran the club.',
  '3 Oak planted a tree.',
  'Year 4 made a film of Oliver Twist.',
])('a word that stands as a word passes: %s', (text) => {
  expect(names(text)).toEqual([])
})

test.each([
  'Here is Summer with her kite.',
  'Summer is here.',
  'A great goal by w🌟i🌟l🌟l!',
  'Will is our star.',
])('what is truly open asks: %s', (text) => {
  expect(effects(text)).toEqual(['ask'])
})

test('without a picture a distinctive first name asks', () => {
  expect(said(withoutPhoto('Congratulations to Xanthippe for a super poem.'))).toEqual([
    'P5 ask distinctiveName “Xanthippe”',
  ])
})

test('a name that nobody else bears and few people know is distinctive by itself', () => {
  const roll = rollOf(
    schoolOf([
      ['Zyxandra', 'Smith'],
      ['Amelia', 'Jones'],
    ]),
  )
  expect(said(withoutPhoto('A poem by Zyxandra and Amelia.'), roll)).toEqual([
    'P5 ask distinctiveName “Zyxandra”',
  ])
})

test('without a picture the initial of the surname says too much', () => {
  expect(said(withoutPhoto('A poem by Oliver T. today.'))).toEqual([
    'P4 refuse pupilSurname “Oliver T”',
  ])
})

test('nobody is invited to a pupil’s work by the full name', () => {
  expect(said(withoutPhoto('Come and see the painting by Rohan Patel.'))).toEqual([
    'P4 refuse pupilSurname “Rohan Patel”',
    'P6 refuse workByFullName “Rohan Patel”',
  ])
})

test('a titled name that is not on the staff list does not pass as one', () => {
  const roll = rollOf(schoolOf([['Rohan', 'Marlow']]))
  expect(said(withPhoto('We sang with Mrs Marlow today.'), roll)).toEqual([
    'P3 refuse pupilSurname “Marlow”',
  ])
  expect(said(withoutPhoto('We sang with Mrs Marlow today.'), roll)).toEqual([
    'P4 ask maybeSurname “Marlow”',
  ])
})

test('a staff name passes only as the staff member is called', () => {
  const roll = rollOf(schoolOf([['Dean', 'Marlow']]))
  expect(said(withPhoto('Mr Dean and Miss Marlow sang.'), roll)).toEqual([])
  expect(said(withPhoto('We sang with Marlow today.'), roll)).toEqual([
    'P3 refuse pupilSurname “Marlow”',
  ])
})
