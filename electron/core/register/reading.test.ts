import { expect, test } from 'vitest'
import { readDay } from './calendarDay.ts'
import { headingsKey, recogniseHeading } from './columns.ts'
import { readName, splitName } from './personName.ts'
import { detectMapping, registerShapeOf } from './shape.ts'

test.each([
  '01/09/2025',
  '1/9/2025',
  '1.9.25',
  '2025-09-01',
  '2025-09-01T00:00:00',
  '01/09/2025 00:00',
  '1 September 2025',
  '01-Sep-2025',
  '1st Sept 2025',
  'Monday, 1 September 2025',
])('“%s” is the first of September 2025', (cell) => {
  expect(readDay(cell)).toBe('2025-09-01')
})

test.each(['', '31/02/2025', '13/13/2025', '45901', 'yesterday', '2025', '09/2025', '1/9/225'])(
  '“%s” is no day',
  (cell) => {
    expect(readDay(cell)).toBeNull()
  },
)

test.each([
  ['Olivia Marsh', 'Olivia', 'Marsh'],
  ['Marsh, Olivia', 'Olivia', 'Marsh'],
  ['MARSH Olivia', 'Olivia', 'MARSH'],
  ['Mary-Kate Otterburn-Vale', 'Mary-Kate', 'Otterburn-Vale'],
  ['Seren ap Rhosyn', 'Seren', 'ap Rhosyn'],
  ['Éloïse de la Mere', 'Éloïse', 'de la Mere'],
  ['Jo Ann Smith', 'Jo Ann', 'Smith'],
])('“%s” is %s and %s', (cell, firstName, lastName) => {
  expect(splitName(cell)).toEqual({ firstName, lastName })
})

test.each(['Madonna', '', ',', 'Marsh,', '=A1 B2', '12 34'])('“%s” is not two names', (cell) => {
  expect(splitName(cell)).toBeNull()
})

test('a formula, a damaged character and a number are nobody’s name', () => {
  for (const cell of ['=1+1', '@SUM(A1)', '+44', 'Zo\ufffd', '42', '---'])
    expect(readName(cell)).toBeNull()
  expect(readName('  O’Brien ')).toBe('O’Brien')
})

test('headings are known whatever their case, their punctuation and whose they are', () => {
  for (const heading of [
    'Adno',
    'ADMISSION NO.',
    'admission_number',
    'Pupil ID',
    'Student’s Admission Number',
  ]) {
    expect(recogniseHeading(heading).as).toEqual({ use: 'pupil', field: 'registerId' })
  }
  for (const heading of [
    'Mother Forename',
    'Parent Surname',
    'Emergency contact',
    'UPN',
    'Medical',
  ]) {
    expect(recogniseHeading(heading).as).toEqual({ use: 'ignored' })
  }
})

test('the same headings have one key, whatever stands after the last', () => {
  expect(headingsKey(['Adno', 'Sur-name', '', ''])).toBe(headingsKey(['ADNO', 'surname']))
  expect(headingsKey(['Adno', 'Surname'])).not.toBe(headingsKey(['Surname', 'Adno']))
})

test('the shape of a table is what its header says', () => {
  const shape = (...header: string[]) => {
    const mapping = detectMapping({ sheet: null, rows: [['A title'], header] })
    return mapping === null ? null : [mapping.headerRow, registerShapeOf(mapping)]
  }
  expect(shape('Name', 'Class', 'Twitter')).toEqual([2, 'wide'])
  expect(shape('Name', 'Class', 'Consent type', 'Status')).toEqual([2, 'long'])
  expect(shape('Name', 'Class')).toEqual([2, 'roll'])
  expect(shape('Fruit', 'Colour')).toBeNull()
  expect(shape('Class', 'Year', 'Twitter')).toBeNull()
})

test('of two columns for one field the more usual has it', () => {
  const mapping = detectMapping({
    sheet: null,
    rows: [['Legal Surname', 'Surname', 'Forename', 'Class']],
  })
  expect(mapping?.columns.map(({ as }) => as.use)).toEqual(['ignored', 'pupil', 'pupil', 'pupil'])
})
