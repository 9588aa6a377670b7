import type { Day } from '../day.ts'
import type { YearGroup } from '../pupil.ts'
import { wordsOfCell } from './cell.ts'

/** What a cell says of a pupil's year: `mixed` is a class of several years, `other` a year that is no primary one. */
export type ReadYear =
  | { readonly kind: 'year'; readonly year: YearGroup }
  | { readonly kind: 'blank' | 'mixed' | 'other' }

const early = new Map<string, YearGroup>([
  ...[
    'nursery',
    'n',
    'n1',
    'n2',
    'fs1',
    'f1',
    'foundation 1',
    'foundation stage 1',
    'pre school',
    'preschool',
    'nur',
  ].map((name) => [name, 'Nursery'] as const),
  ...[
    'reception',
    'rec',
    'r',
    'yr',
    'year r',
    'y r',
    'fs2',
    'f2',
    '0',
    'foundation 2',
    'foundation stage 2',
    'reception class',
    'year reception',
    'year 0',
  ].map((name) => [name, 'R'] as const),
])
const primary: readonly YearGroup[] = ['1', '2', '3', '4', '5', '6']

/** Reads “Year 3”, “Y3”, “Yr 3”, “3”, “03”, “3.0”, “Rec”, “YR”, “FS2” and their like. */
export function readYearGroup(cell: string): ReadYear {
  const text = wordsOfCell(cell.replace(/(?<=\d)[.]0+$/, ''))
  if (text === '') return { kind: 'blank' }
  if (/^\s*[-−]\s*\d/.test(cell)) return { kind: 'other' }
  const named = early.get(text)
  if (named !== undefined) return { kind: 'year', year: named }
  const digits =
    /^(?:national curriculum |nc |curriculum )?(?:years?|yrs?|y)?(?: group)? ?0?(\d+)(?:st|nd|rd|th)?(?: year)?$/.exec(
      text,
    )?.[1]
  const year = primary.find((known) => known === digits)
  if (year !== undefined) return { kind: 'year', year }
  return { kind: namesSeveral(text) ? 'mixed' : 'other' }
}

function namesSeveral(text: string): boolean {
  return /^(?:years? |yrs? |y)?(?:[nr1-6])(?: and | to | |y)+y?[r1-6]$/.test(text)
}

/** The year that a class's name begins with: “3 Oak”, “4B”, “R Acorn”. Null where it names none or several (“3/4 Oak”). */
export function yearGroupOfClass(className: string): YearGroup | null {
  const text = wordsOfCell(className)
  const start =
    /^(?:years? |yrs? |y)?(nursery|reception|rec|r|[1-6])(?![0-9])(?! ?(?:and|to|y)? ?[1-6](?![a-z0-9]))/.exec(
      text,
    )?.[1]
  if (start === undefined) return null
  if (start.length === 1 && /[a-z]/.test(start) && !/^(?:y ?)?r(?: |\d|$)/.test(text)) return null
  const read = readYearGroup(start)
  return read.kind === 'year' ? read.year : null
}

/** The year group of England's schools for a child born on this day: years begin on 1 September. */
export function yearGroupOfAge(bornOn: Day, on: Day): YearGroup | null {
  const order: readonly YearGroup[] = ['Nursery', 'R', ...primary]
  return order[schoolYear(on) - schoolYear(bornOn) - 4] ?? null
}

function schoolYear(day: Day): number {
  const year = Number(day.slice(0, 4))
  return day.slice(5) >= '09-01' ? year : year - 1
}
