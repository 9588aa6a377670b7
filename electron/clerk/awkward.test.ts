import { expect, test } from 'vitest'
import type { ProblemKind } from '../core/register/problem.ts'
import { registerIn } from './registerIn.ts'
import { csv } from './testExports.ts'
import { differenceFrom, gaining, namesIn } from './testImport.ts'
import { partsWith, sheetXml, workbookOf, workbookWith, zipOf } from './testWorkbook.ts'

interface Awkward {
  readonly file: string | Uint8Array
  /** Everybody who is read; where left out, Zoë Marsh and Ned Brook. */
  readonly pupils?: readonly string[]
  /** Everybody who gains a consent; where left out, Zoë Marsh alone. */
  readonly yes?: readonly string[]
  readonly problems?: readonly ProblemKind[]
}

const header = 'Adno,Surname,Forename,Class,Year,Social media'
const zoe = '007,Marsh,Zoë,3 Oak,3,Yes'
const ned = '008,Brook,Ned,3 Oak,3,No'
const lines = (...all: readonly string[]) => `${all.join('\r\n')}\r\n`
const plain = lines(header, zoe, ned)
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const rowsOf = (text: string) =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
/** The same pupils, with this value under the heading that matters. */
const saying = (value: string, heading = 'Social media') =>
  csv(
    [
      ['Adno', 'Surname', 'Forename', 'Class', 'Year', heading],
      ['007', 'Marsh', 'Zoë', '3 Oak', '3', value],
      ['008', 'Brook', 'Ned', '3 Oak', '3', 'No'],
    ],
    ',',
  )

const awkward: Readonly<Record<string, Awkward>> = {
  'UTF-8 without a byte order mark': { file: plain },
  'UTF-8 with a byte order mark': { file: `\ufeff${plain}` },
  'Windows-1252': { file: Buffer.from(plain, 'latin1') },
  'Windows-1252 with a typographic apostrophe': {
    file: Buffer.concat([
      Buffer.from(lines(header, ned), 'latin1'),
      Buffer.from('009,O', 'latin1'),
      Buffer.of(0x92),
      Buffer.from('Hara,Una,3 Oak,3,Yes\r\n', 'latin1'),
    ]),
    pupils: ['Ned Brook', 'Una O’Hara'],
    yes: ['Una O’Hara'],
  },
  'UTF-16 as “Unicode text” of Excel': {
    file: Buffer.from(`\ufeff${plain.replaceAll(',', '\t')}`, 'utf16le'),
  },
  'UTF-16, big end first': { file: utf16be(`\ufeff${plain}`) },
  'UTF-16 without a mark': { file: Buffer.from(plain, 'utf16le') },
  semicolons: { file: plain.replaceAll(',', ';') },
  tabs: { file: plain.replaceAll(',', '\t') },
  'upright bars': { file: plain.replaceAll(',', '|') },
  'Excel’s own hint about the delimiter': { file: `sep=;\r\n${plain.replaceAll(',', ';')}` },
  'line ends of a Mac of 1999': { file: plain.replaceAll('\r\n', '\r') },
  'line ends of Unix, none at the end': { file: plain.replaceAll('\r\n', '\n').trimEnd() },
  'title rows above the header': {
    file: `Western Primary\r\nPhoto consents, as of today\r\n\r\n${plain}`,
  },
  'blank rows between and after pupils': {
    file: lines(header, ',,,,,', zoe, '', ned, ',,,,,', ''),
  },
  'commas after the last cell of every row': { file: lines(`${header},,`, `${zoe},,`, `${ned},,`) },
  'rows that stop early': { file: lines(`${header},Website,Notes`, `${zoe},Yes`, ned) },
  'spaces round every cell': { file: plain.replaceAll(',', ' , ') },
  'non-breaking and zero-width spaces': { file: saying(' \u200bYes\u00a0') },
  'quoted cells': {
    file: csv(
      rowsOf(plain).map((row) => row),
      ',',
    ).replaceAll('Marsh', '"Marsh"'),
  },
  'a cell of several lines': {
    file: lines(`${header},Notes`, `${zoe},"Mum said:\r\nfine, ""really"""`, `${ned},`),
  },
  'quotation marks inside a cell that is not quoted': {
    file: lines(`${header},Notes`, `${zoe},Zo "Zozo" M`, `${ned},`),
  },
  'headings in capitals with dots and underscores': {
    file: plain.replace(
      header,
      'ADMISSION_NO.,LEGAL SURNAME,Legal_Forename,REG. GROUP,NC-YEAR,SOCIAL_MEDIA',
    ),
  },
  'headings that begin with “Pupil”': {
    file: plain.replace(
      header,
      'Pupil ID,Pupil Surname,Pupil Forename,Pupil Class,Pupil Year Group,Pupil Social Media Consent',
    ),
  },
  'the header again on every page': { file: lines(header, zoe, header, ned) },
  'a total under the table': {
    file: lines(header, zoe, ned, 'Total: 2,,,,,'),
    problems: ['noName'],
    pupils: ['Zoë Marsh', 'Ned Brook'],
  },
  'a heading of a class between pupils': {
    file: lines(header, ',Class 3 Oak,,,,', zoe, ned),
    problems: ['noName'],
  },
  'a comma in a name that nobody quoted': {
    file: lines(
      'Adno,Name,Class,Year,Social media,Website',
      '007,Zoë Marsh,3 Oak,3,Yes,No',
      '008,Brook, Ned,3 Oak,3,No,Yes',
    ),
    pupils: ['Zoë Marsh'],
    problems: ['rowTooLong'],
  },
  '“Surname, Forename” in one cell': {
    file: csv(
      [
        ['Adno', 'Pupil', 'Class', 'Year', 'Twitter'],
        ['007', 'Marsh, Zoë', '3 Oak', '3', 'Y'],
        ['008', 'Brook, Ned', '3 Oak', '3', 'N'],
      ],
      ',',
    ),
  },
  '“SURNAME Forename” in one cell': {
    file: csv(
      [
        ['Adno', 'Name', 'Class', 'Year', 'Twitter'],
        ['007', 'MARSH Zoë', '3 Oak', '3', '✓'],
        ['008', 'BROOK Ned', '3 Oak', '3', '✗'],
      ],
      ',',
    ),
    pupils: ['Zoë MARSH', 'Ned BROOK'],
    yes: ['Zoë MARSH'],
  },
  'a year that only the class names': {
    file: lines(
      'Adno,Surname,Forename,Class,Social media',
      '007,Marsh,Zoë,3 Oak,Yes',
      '008,Brook,Ned,Reception,No',
    ),
  },
  'a class of two years, told apart by age': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,DOB,Social media',
      '007,Marsh,Zoë,3/4 Oak,3/4,01/09/2018,Yes',
      '008,Brook,Ned,3/4 Oak,3/4,31/08/2018,No',
    ),
  },
  'a class of two years and nothing to tell them apart by': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,Social media',
      '007,Marsh,Zoë,3/4 Oak,3/4,Yes',
      ned,
    ),
    pupils: ['Ned Brook'],
    yes: [],
    problems: ['yearMixed', 'noYear'],
  },
  'a year of a secondary school': {
    file: plain.replace('3 Oak,3,Yes', '7 Oak,7,Yes'),
    pupils: ['Ned Brook'],
    yes: [],
    problems: ['yearUnknown', 'noYear'],
  },
  'a pupil without a name': {
    file: lines(header, zoe, ned, ',,,3 Oak,3,Yes'),
    problems: ['noName'],
  },
  'a formula for a name': {
    file: lines(header, zoe, ned, '=1+1,"=HYPERLINK(""x"")",@SUM,3 Oak,3,Yes'),
    problems: ['numberMangled', 'noName'],
  },
  'an admission number that a spreadsheet has shortened': {
    file: plain.replace('007', '1.23457E+11'),
    problems: ['numberMangled'],
  },
  'one number for two pupils': {
    file: plain.replace('008', '007'),
    pupils: [],
    yes: [],
    problems: ['numberOfTwoPupils', 'numberOfTwoPupils'],
  },
  'the same row twice': { file: lines(header, zoe, zoe, ned) },
  'two rows that disagree': {
    file: lines(header, zoe, zoe.replace('Yes', 'No'), ned),
    yes: [],
    problems: ['contradiction'],
  },
  'a yes with a condition': {
    file: saying('Yes, but not on Twitter'),
    yes: [],
    problems: ['valueUnclear'],
  },
  'a yes with a question mark': { file: saying('Yes?'), yes: [], problems: ['valueUnclear'] },
  'a cross, which marks both': { file: saying('X'), yes: [], problems: ['valueUnclear'] },
  'Y and N in one cell': { file: saying('Y/N'), yes: [], problems: ['valueUnclear'] },
  'a consent that was only asked for': { file: saying('Requested'), yes: [] },
  'a heading that says the opposite': {
    file: saying('Yes', 'Do NOT use on social media'),
    yes: [],
  },
  'a heading about another platform': {
    file: saying('Yes', 'Social media (Facebook and Instagram)'),
    yes: [],
  },
  'a heading about X among others': { file: saying('Yes', 'Social media: Facebook / X') },
  'a heading about photographs alone': { file: saying('Yes', 'Photograph Student'), yes: [] },
  'a heading about the day of a consent': {
    file: saying('Yes', 'Social media consent requested'),
    yes: [],
  },
  'a heading about a policy for parents': {
    file: saying('Yes', 'Social media policy signed'),
    yes: [],
  },
  'a photograph refused, social media allowed': {
    file: lines(`${header},Photograph Student`, `${zoe},No`, `${ned},No`),
    yes: [],
    problems: ['contradiction'],
  },
  'a pupil who must never be shown': {
    file: lines(`${header},Never publish`, `${zoe},Yes`, `${ned},`),
    yes: [],
  },
  'two parents who disagree': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,Consent type,Status,Date,Given by',
      '007,Marsh,Zoë,3 Oak,3,Social media,Granted,01/09/2026,Ann Marsh',
      '007,Marsh,Zoë,3 Oak,3,Social media,Refused,01/09/2025,Tom Marsh',
      '008,Brook,Ned,3 Oak,3,Social media,Granted,01/09/2026,Kim Brook',
    ),
    yes: ['Ned Brook'],
  },
  'a yes that was withdrawn later': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,Consent type,Status,Date',
      '007,Marsh,Zoë,3 Oak,3,Social media,Granted,01/09/2025',
      '007,Marsh,Zoë,3 Oak,3,Social media,Withdrawn,02/09/2026',
      '008,Brook,Ned,3 Oak,3,Social media,Refused,01/09/2024',
      '008,Brook,Ned,3 Oak,3,Social media,Granted,01/09/2026',
    ),
    yes: ['Ned Brook'],
  },
  'a yes of tomorrow': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,Consent type,Status,Date',
      '007,Marsh,Zoë,3 Oak,3,Social media,Granted,01/09/2036',
      '008,Brook,Ned,3 Oak,3,Social media,Refused,',
    ),
    yes: [],
    problems: ['dayInFuture'],
  },
  'a yes of the 31st of February': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,Consent type,Status,Date',
      '007,Marsh,Zoë,3 Oak,3,Social media,Granted,31/02/2026',
      '008,Brook,Ned,3 Oak,3,Social media,Refused,',
    ),
    yes: [],
    problems: ['dayUnreadable'],
  },
  'a yes that has ended': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,Consent type,Status,Date,Expires',
      '007,Marsh,Zoë,3 Oak,3,Social media,Granted,01/09/2025,31/08/2026',
      '008,Brook,Ned,3 Oak,3,Social media,Granted,01/09/2026,31/08/2027',
    ),
    yes: ['Ned Brook'],
  },
  'a list of kinds without answers': {
    file: lines(
      'Adno,Surname,Forename,Class,Year,Consent type',
      '007,Marsh,Zoë,3 Oak,3,Social media',
      '008,Brook,Ned,3 Oak,3,',
    ),
    yes: [],
  },
  'answers without a kind': {
    file: lines('Adno,Surname,Forename,Class,Year,Consent given', '007,Marsh,Zoë,3 Oak,3,Yes', ned),
    yes: [],
  },
  'a pupil who has left': {
    file: lines(`${header},Leaving date`, `${zoe},`, `${ned},01/07/2026`),
    pupils: ['Zoë Marsh'],
  },
  'a workbook': { file: workbookOf([rowsOf(plain)]) },
  'a workbook with ticked boxes and an empty first sheet': {
    file: workbookOf([
      [],
      [
        ...rowsOf(header),
        ['007', 'Marsh', 'Zoë', '3 Oak', 3, true],
        ['008', 'Brook', 'Ned', '3 Oak', 3, false],
      ],
    ]),
  },
  'a workbook with a class on each sheet': {
    file: workbookOf([
      rowsOf(lines(header, zoe)),
      [['Notes'], ['Ask Kim']],
      rowsOf(lines(header, ned)),
    ]),
  },
}

test.each(Object.entries(awkward))('%s', async (_name, { file, ...expected }) => {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'utf8') : file
  const difference = await differenceFrom([bytes])
  expect(namesIn(difference)).toEqual(expected.pupils ?? ['Zoë Marsh', 'Ned Brook'])
  expect(gaining(difference)).toEqual(expected.yes ?? ['Zoë Marsh'])
  if (expected.problems !== undefined) {
    expect(difference.problems.map(({ kind }) => kind)).toEqual(expected.problems)
  }
})

const big = 'x'.repeat(40_000)
const zeros = new Uint8Array(40_000_000)
const refusals: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
  'nothing at all': ['', 'empty'],
  'nothing but blank rows': [',,,\r\n\r\n,,\r\n', 'empty'],
  'a page of the web': ['<!DOCTYPE html><table><tr><td>Name</td></tr></table>', 'notATable'],
  'a PDF': [Buffer.from('%PDF-1.7\n1 0 obj', 'latin1'), 'notATable'],
  'a picture': [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), 'notATable'],
  'a workbook of before 2007': [
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'oldOrLockedWorkbook',
  ],
  'a letter to parents': ['Dear parents,\r\nplease sign and return this form.\r\n', 'noHeader'],
  'a quotation mark that is never closed': [
    lines(header, '007,"Marsh,Zoë,3 Oak,3,Yes', ned),
    'brokenQuotes',
  ],
  'more rows than any school has': [`${header}\n${'1,a,b,c,3,No\n'.repeat(20_001)}`, 'tooManyRows'],
  'more columns than anybody reads': [`${header}${',x'.repeat(400)}\n${zoe}\n`, 'tooManyColumns'],
  'a cell like a book': [lines(header, zoe.replace('Marsh', big)), 'cellTooLong'],
  'a file of 20 megabytes and more': [Buffer.alloc(20_000_001, 'a,b\n'), 'tooLarge'],
  'a zip without a workbook in it': [zipOf([['readme.txt', 'Hello']]), 'brokenWorkbook'],
  'a workbook that was cut off': [workbookOf([rowsOf(plain)]).subarray(0, 900), 'brokenWorkbook'],
  'a workbook whose sheet is no XML': [
    zipOf([
      ['xl/workbook.xml', 'Hello'],
      ['xl/worksheets/sheet1.xml', 'Hello'],
    ]),
    'brokenWorkbook',
  ],
  'a workbook that grows without end': [
    zipOf([
      ['xl/workbook.xml', zeros],
      ['xl/a.xml', zeros],
      ['xl/b.xml', zeros],
      ['xl/c.xml', zeros],
    ]),
    'tooLarge',
  ],
  'a workbook that lies about what it grows to': [
    zipOf([...partsWith([sheetXml('')]), ['xl/a.xml', zeros], ['xl/b.xml', zeros]], 10),
    'tooLarge',
  ],
  'a workbook with one cell at the end of the world': [
    workbookWith(sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
    'tooManyRows',
  ],
  'a workbook with one cell far to the right': [
    workbookWith(sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
    'tooManyColumns',
  ],
  'a workbook of a thousand parts': [
    zipOf([
      ['xl/workbook.xml', 'x'],
      ...Array.from({ length: 1000 }, (_, at) => [`xl/${at}.xml`, 'x'] as const),
    ]),
    'tooLarge',
  ],
}

test.each(Object.entries(refusals))('%s is refused, and says why', (_name, [file, kind]) => {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'utf8') : file
  const read = registerIn(bytes)
  expect(read.ok ? 'read' : read.error.kind).toBe(kind)
})

test('the table of awkward files is as long as was promised', () => {
  expect(Object.keys(awkward).length + Object.keys(refusals).length).toBeGreaterThan(80)
})
