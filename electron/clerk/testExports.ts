import { Day } from '../core/day.ts'
import type { YearGroup } from '../core/pupil.ts'
import { type Cell, workbookOf } from './testWorkbook.ts'

/** For tests and benchmarks alone: a made-up child, and what their parent said about social media. */
export interface MadeUpChild {
  readonly number: string
  readonly firstName: string
  readonly preferredName: string | null
  readonly lastName: string
  readonly yearGroup: YearGroup
  readonly className: string
  readonly bornOn: Day
  readonly says: 'yes' | 'no' | 'blank' | 'pending'
}

const firstNames = [
  ...[
    'Zoë',
    'Noah',
    'Amélie',
    'Mary-Kate',
    "D'Arcy",
    'Łucja',
    'Siân',
    'Ottilie',
    'Kofi',
    'Mei',
    'Björn',
  ],
  ...['Hope', 'Will', 'Rose', 'Ivy', 'Xanthe', 'Yusuf', 'Priya', 'Finn', 'Aoife'],
]
const lastNames = [
  ...[
    'Thistledown',
    "O'Thimble",
    'Larkspur',
    'Otterburn-Vale',
    'de la Mere',
    'Núñez',
    'Pebblebrook',
  ],
  ...[
    'Quillfeather',
    'Marrowby',
    'Candlewick',
    'Snow',
    'ap Rhosyn',
    'Wimblethorpe',
    'Brook',
    'King',
  ],
]
const years: readonly YearGroup[] = ['R', '1', '2', '3', '4', '5', '6']
const trees = ['Acorn', 'Hazel', 'Willow', 'Rowan', 'Oak', 'Beech', 'Chestnut']
const answers: readonly MadeUpChild['says'][] = ['yes', 'no', 'blank', 'pending', 'yes']

/** A school of any size, the same one for the same numbers. No two of its children have one name. */
export function madeUpSchool(size: number, start = 0): readonly MadeUpChild[] {
  return Array.from({ length: size }, (_, at) => childAt(at + start))
}

function childAt(at: number): MadeUpChild {
  const year = at % years.length
  const round = Math.floor(at / (firstNames.length * lastNames.length))
  const first = firstNames[at % firstNames.length] ?? ''
  const last = lastNames[Math.floor(at / firstNames.length) % lastNames.length] ?? ''
  const month = String(1 + (at % 8)).padStart(2, '0')
  return {
    number: String(at + 1).padStart(6, '0'),
    firstName: first,
    preferredName: at % 9 === 0 ? 'Robin' : null,
    lastName: round === 0 ? last : `${last}-${'abcdefghijklmnopqrstuvwxyz'[round % 26]}by`,
    yearGroup: years[year] ?? 'R',
    className: `${years[year]} ${trees[year]}`,
    bornOn: Day.parse(`${2021 - year}-${month}-${String(1 + (at % 28)).padStart(2, '0')}`),
    says: answers[at % answers.length] ?? 'blank',
  }
}

/** The systems whose exports the generator imitates, each with its own headings, answers and kind of file. */
export const dialects = ['SIMS', 'Arbor', 'Bromcom', 'ScholarPack', 'Juniper', 'Excel'] as const
export type Dialect = (typeof dialects)[number]

export function exportOf(dialect: Dialect, school: readonly MadeUpChild[]): Uint8Array {
  switch (dialect) {
    case 'SIMS':
      return inWindows1252(csv(sims(school), ','))
    case 'Arbor':
      return Buffer.from(`\ufeff${csv(arbor(school), ',')}`, 'utf8')
    case 'Bromcom':
      return Buffer.from(csv(bromcom(school), ','), 'utf8')
    case 'ScholarPack':
      return Buffer.from(`\ufeff${csv(scholarPack(school), '\t')}`, 'utf16le')
    case 'Juniper':
      return Buffer.from(csv(juniper(school), ';'), 'utf8')
    case 'Excel':
      return workbookOf([excel(school)])
  }
}

/** Windows-1252 has no Ł: the school's own system would have written a plain L. */
function inWindows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('Ł', 'L').replaceAll('ł', 'l'), 'latin1')
}

const british = (day: Day) => day.split('-').reverse().join('/')
type Answers = Readonly<Record<MadeUpChild['says'], string>>

function sims(school: readonly MadeUpChild[]): readonly (readonly string[])[] {
  const answer: Answers = { yes: 'Y', no: 'N', blank: '', pending: 'Requested' }
  return [
    ['Western Primary School', '', '', '', '', '', '', ''],
    ['Parental consent as at 22/11/2026', '', '', '', '', '', '', ''],
    [],
    [
      'Adno',
      'Legal Surname',
      'Legal Forename',
      'Preferred Forename',
      'Reg Group',
      'Year',
      'DOB',
      'Copyright Permission',
      'Photograph Student',
      'Social Media ',
    ],
    ...school.map((child) => [
      ...[child.number, child.lastName, child.firstName, child.preferredName ?? child.firstName],
      ...[child.className, child.yearGroup, british(child.bornOn), 'Y'],
      ...[child.says === 'no' ? '' : 'Y', answer[child.says]],
    ]),
  ]
}

function arbor(school: readonly MadeUpChild[]): readonly (readonly string[])[] {
  const answer: Answers = { yes: 'Granted', no: 'Declined', blank: '', pending: 'Not Requested' }
  return [
    ['Consents: Social Media'],
    [
      'Student',
      'Arbor Student ID',
      'Year Group',
      'Registration Form',
      'Consent Status',
      'Date',
      'Given by',
      'Relationship to student',
    ],
    ...school.map((child) => [
      ...[`${child.firstName} ${child.lastName}`, child.number, `Year ${child.yearGroup}`],
      ...[child.className, answer[child.says]],
      ...(child.says === 'yes' || child.says === 'no'
        ? ['01 Sep 2026', 'A. Carer', 'Mother']
        : ['', '', '']),
    ]),
  ]
}

function bromcom(school: readonly MadeUpChild[]): readonly (readonly string[])[] {
  const answer: Answers = { yes: 'Yes', no: 'No', blank: '', pending: 'Pending' }
  return [
    [
      'Admission Number',
      'Legal First Name',
      'Preferred First Name',
      'Legal Last Name',
      'Year Group',
      'Tutor Group',
      'Date of Birth',
      'Photo - Website',
      'Photo - Social Media (Twitter/X)',
      'Notes',
    ],
    ...school.map((child) => [
      ...[child.number, child.firstName, child.preferredName ?? '', child.lastName],
      ...[`Y${child.yearGroup}`, child.className, `${child.bornOn} 00:00:00`, 'Yes'],
      ...[answer[child.says], 'Spoke to mum,\nshe will "call back"'],
    ]),
  ]
}

function scholarPack(school: readonly MadeUpChild[]): readonly (readonly string[])[] {
  const answer: Answers = { yes: 'TRUE', no: 'FALSE', blank: '', pending: 'Awaiting response' }
  return [
    ['Pupil ID', 'Forename', 'Surname', 'Class', 'Yr', 'Consent Type', 'Consent Given', 'Date'],
    ...school.flatMap((child) =>
      [
        ['School website', 'TRUE'],
        ['Social media', answer[child.says]],
      ].map(([type = '', given = '']) => [
        ...[child.number, child.firstName, child.lastName, child.className, child.yearGroup],
        ...[type, given, '01/09/2026'],
      ]),
    ),
  ]
}

function juniper(school: readonly MadeUpChild[]): readonly (readonly string[])[] {
  const answer: Answers = { yes: 'Allow', no: 'Deny', blank: '', pending: 'Unknown' }
  return [
    [
      'Pupil Name',
      'Admission No.',
      'Registration Group',
      'NC Year',
      'Consent',
      'State',
      'Date',
      'Informed By',
    ],
    ...school.flatMap((child) =>
      [
        ['Local press', 'Allow'],
        ['Photographs on social media', answer[child.says]],
      ].map(([type = '', state = '']) => [
        ...[`${child.lastName}, ${child.firstName}`, child.number, child.className],
        ...[child.yearGroup, type, state, '1/9/26', 'Parent'],
      ]),
    ),
  ]
}

function excel(school: readonly MadeUpChild[]): readonly (readonly Cell[])[] {
  const answer = { yes: true, no: false, blank: null, pending: 'asked' } as const
  return [
    ['Our photo list', null, null, null],
    [],
    ['First name', 'Surname', 'Class', 'Date of birth', 'Twitter', 'Website'],
    ...school.map((child) => [
      ...[child.firstName, child.lastName, child.className],
      ...[new Date(`${child.bornOn}T00:00:00Z`), answer[child.says], true],
    ]),
  ]
}

/** Text as Excel writes it: cells are quoted where they must be. */
export function csv(rows: readonly (readonly string[])[], delimiter: string): string {
  const quoted = (cell: string) =>
    /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
  return rows.map((row) => `${row.map(quoted).join(delimiter)}\r\n`).join('')
}
