import { expect, test } from 'vitest'
import { said, withoutPhoto, withPhoto } from './examples/smallSchool.ts'

const finds = (text: string) => said(withoutPhoto(text))

test.each([
  ['What a great day.it was lovely.', 'link refuse accidentalLink “day.it”'],
  ['That was the end.So proud of Year 6.', 'link refuse accidentalLink “end.So”'],
  ['Doors open at 2.pm today.', 'link refuse accidentalLink “2.pm”'],
])('a missing space must not make a link: %s', (text, finding) => {
  expect(finds(text)).toContain(finding)
})

test('a link that is meant asks', () => {
  expect(finds('Read more at https://www.bbc.co.uk/news today.')).toEqual([
    'link ask link “https://www.bbc.co.uk/news”',
  ])
})

test.each([
  ['Write to office@school.example today.', 'contact refuse email “office@school.example”'],
  ['Ring us on 01632 960123.', 'contact refuse phoneNumber “01632 960123”'],
  ['The door code is C1234X.', 'contact refuse accessCode “door code is C1234X”'],
  ['Zoom: 482 913 7755 at two.', 'contact refuse accessCode “482 913 7755”'],
  ['The password is sunshine.', 'contact refuse password “password is sunshine.”'],
  ['Find us at TS17 9AB.', 'contact ask address “TS17 9AB”'],
])('contact details, codes and passwords stay out: %s', (text, finding) => {
  expect(finds(text)).toEqual([finding])
})

test.each([
  'We talked about passwords and how to stay safe online.',
  'Never share your password with anyone.',
  'Our code club made a game with 3 levels.',
  'Year 5 counted 2,150 leaves on 12 October 2026.',
])('talking about them is no such thing: %s', (text) => {
  expect(finds(text)).toEqual([])
})

test.each([
  ['What a gr8 day.', 'P7 refuse textSpeak “gr8”'],
  ['What a L.O.L moment.', 'P7 refuse textSpeak “L.O.L”'],
  ['What a day #lol', 'P7 refuse textSpeak “lol”'],
  ['What a loool moment.', 'P7 refuse textSpeak “loool”'],
  ['See u soon.', 'P7 refuse textSpeak “u”'],
  ['See you soon xx', 'P7 refuse textSpeak “xx”'],
])('text-speak refuses: %s', (text, finding) => {
  expect(finds(text)).toContain(finding)
})

test.each([
  "We learnt the 'u' sound today.",
  'The U11 team won.',
  'We read about Ur and its ziggurat.',
  'Please bring B4 paper and a 2B pencil.',
  'Louis XX was no king of France.',
])('letters that are taught are no text-speak: %s', (text) => {
  expect(finds(text)).toEqual([])
})

test.each(['What the f*ck.', 'What a load of sh1t.', 'You b@stards.'])(
  'profanity refuses: %s',
  (text) => {
    expect(finds(text).filter((finding) => finding.includes('refuse profanity'))).toHaveLength(1)
  },
)

test('Scunthorpe, Dick Whittington and analysis are no profanity', () => {
  expect(
    finds("Our pantomime is Dick Whittington. Scunthorpe's analysis club meets on Friday."),
  ).toEqual([])
})

test.each([
  ['WHAT A FANTASTIC DAY.', 'P7 ask shouting “WHAT A FANTASTIC DAY”'],
  ['What a day!!!', 'P7 ask manyMarks “!!!”'],
  ['What a  day.', 'P7 ask doubleSpace “  ”'],
  ['What a day,it was warm.', 'P7 ask missingSpace “,”'],
  ['what a day.', 'P7 ask missingCapital “what”'],
  ['What a day', 'P7 ask missingFullStop “day”'],
  ['What a d\u200bay.', 'P7 ask invisibleLetters “\u200b”'],
  ['What a day #greatdayatschool', 'P7 ask lowerCaseHashtag “#greatdayatschool”'],
])('etiquette asks: %s', (text, finding) => {
  expect(finds(text)).toEqual([finding])
})

test.each([
  'What a day 🌟',
  'What a day #PrimaryRocks',
  'Our EYFS and SENCO team.',
  'We met at 2 p.m. in the hall.',
])('etiquette lets pass: %s', (text) => {
  expect(finds(text)).toEqual([])
})

test('a handle that is not listed asks, the school’s own passes', () => {
  expect(finds('@some_parent42 please ring the office.')).toEqual([
    'P13 ask unlistedHandle “@some_parent42”',
  ])
  expect(finds('More from @PrimaryWestern soon.')).toEqual([])
})

test('three strangers’ handles are a list of people', () => {
  expect(finds('Thanks @one_a, @two_b and @three_c.')).toContain(
    'safety ask handleList “@one_a, @two_b and @three_c”',
  )
})

test('a class, an achievement and one child point to that child', () => {
  const text = 'One of our Year 5 boys won the county chess championship on 3 March.'
  expect(finds(text)).toEqual([`safety ask pointsToOneChild “${text}”`])
  expect(finds('Year 5 won the county chess championship on 3 March.')).toEqual([])
})

test('without a picture a first name may stand, but not beside a class and a prize', () => {
  const text = 'Rohan in 3 Oak won the chess cup on Saturday.'
  expect(finds(text)).toEqual([`safety ask pointsToOneChild “${text}”`])
  expect(finds('Rohan won the chess cup on Saturday.')).toEqual([])
})

test('beside a picture a weekly time and place ask, and what was does not', () => {
  const text = 'Year 4 swim at the Leisure Pool on Friday at 9.'
  expect(said(withPhoto(text))).toEqual([`safety ask futureTimeAndPlace “${text}”`])
  expect(said(withPhoto('Year 4 swam at the Leisure Pool on Friday at 9.'))).toEqual([])
  expect(said(withPhoto('Year 4 looked at the Moon on Friday.'))).toEqual([])
})

test('beside a picture a time and a place to come ask', () => {
  const text = 'Tomorrow at 9.30am we will be at Preston Park.'
  expect(said(withPhoto(text))).toEqual([`safety ask futureTimeAndPlace “${text}”`])
  expect(said(withPhoto('We were at Preston Park on Friday.'))).toEqual([])
})

test('every picture needs a description that X takes', () => {
  expect(said(withPhoto('What a day.', ' '))).toEqual(['P8 refuse missingAltText “ ”'])
  expect(said(withPhoto('What a day.', 'a'.repeat(1000)))).toEqual([])
  expect(said(withPhoto('What a day.', 'a'.repeat(1001)))).toEqual(['P8 refuse longAltText “a”'])
})

test('the same words for a second account ask', () => {
  const words = { ...withoutPhoto('What a day!'), postedElsewhere: ['what a  day.'] }
  expect(said(words)).toEqual(['P9 ask sameTextElsewhere “What a day!”'])
})
