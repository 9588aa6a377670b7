import { Day } from '../day.ts'
import { clean } from './cell.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads a day as British exports write it: 01/09/2025, 1.9.25, 2025-09-01, 1 September 2025, 01-Sep-2025, each with or
 * without a time after it. Null for anything else, and for days that no calendar has.
 */
export function readDay(cell: string): Day | null {
  const text = clean(cell)
    .toLowerCase()
    .replace(/[ t]\d{1,2}:\d{2}(:\d{2}([.]\d+)?)?( ?[ap]m)?z?$/, '')
  const parts = yearFirst(text) ?? dayFirst(text) ?? withMonthName(text)
  if (parts === null) return null
  const [year, month, day] = parts
  const written = [fullYear(year), month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return Day.safeParse(written).data ?? null
}

type Parts = readonly [year: string, month: string, day: string]

function yearFirst(text: string): Parts | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? []
  return year && month && day ? [year, month, day] : null
}

function dayFirst(text: string): Parts | null {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text) ?? []
  return year && month && day ? [year, month, day] : null
}

function withMonthName(text: string): Parts | null {
  const found =
    /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[-/. ]([a-z]{3})[a-z]*[-/., ]+(\d{4}|\d{2})$/.exec(
      text,
    )
  const [, day, name, year] = found ?? []
  const month = months.indexOf(name ?? '') + 1
  return year && day && month > 0 ? [year, String(month), day] : null
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}
