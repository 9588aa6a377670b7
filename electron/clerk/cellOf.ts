import type { TableRefusal } from '../contract/clerk.ts'
import { ok, type Result, refused } from '../core/result.ts'
import type { CellStyle } from './cellStyles.ts'
import { nothingSpoken, type Spoken, unescaped } from './spokenText.ts'

/** What the cells of every sheet refer to. */
export interface Workbook {
  readonly strings: readonly Spoken[]
  readonly styles: readonly CellStyle[]
  /** Whether days are counted from 1904, as Excel for the Mac once did. */
  readonly from1904: boolean
}

/** A cell as it is written: what kind it says it is, and what stands in it. */
export interface WrittenCell {
  readonly type: string | undefined
  readonly style: string | undefined
  readonly value: string | null
  readonly text: Spoken | null
}

/** A cell as a person sees it, with nothing at its ends; empty where it says nothing. */
export interface ReadCell {
  readonly text: string
  readonly isDay: boolean
  readonly isStruck: boolean
}

/**
 * The text of a cell (ECMA-376 part 1, 18.18.11). Numbers stay as the workbook wrote them; a day is its date, Excel's
 * ticked box is TRUE, and a formula that failed says nothing. What no spreadsheet writes makes the workbook broken.
 */
export function cellOf(
  { type = 'n', style, value, text }: WrittenCell,
  { strings, styles, from1904 }: Workbook,
): Result<ReadCell, TableRefusal> {
  const look = style === undefined ? plainStyle : styles[indexIn(style)]
  const said = (
    spoken: Spoken | null | undefined,
    isDay = false,
  ): Result<ReadCell, TableRefusal> => {
    if (spoken === undefined) return broken
    const { text, struck } = spoken ?? nothingSpoken
    return ok({ text: text.trim(), isDay, isStruck: struck || (look?.isStruck ?? false) })
  }
  const plain = (words: string, isDay = false) => said({ text: words, struck: false }, isDay)
  switch (type) {
    case 'inlineStr':
      return said(text)
    case 's':
      return value === null || value === '' ? said(null) : said(strings[indexIn(value)])
    case 'str':
      return plain(unescaped(value ?? ''))
    case 'e':
      return said(null)
    case 'b':
      if (value === null || value === '') return said(null)
      return value === '1' || value === '0' ? plain(value === '1' ? 'TRUE' : 'FALSE') : broken
    case 'd':
      if (value === null || value === '') return said(null)
      return Number.isNaN(Date.parse(value)) ? broken : plain(dayAt(Date.parse(value)), true)
    case 'n': {
      if (value === null || value === '') return said(null)
      if (look === undefined) return broken
      if (!look.isDay) return plain(value)
      const days = Number(value)
      return Number.isNaN(days) ? broken : plain(dayAt(millisecondsAt(days, from1904)), true)
    }
    default:
      return broken
  }
}

const broken = refused({ kind: 'brokenWorkbook' } as const)
const plainStyle: CellStyle = { isDay: false, isStruck: false }

/** -1, where nothing stands, for what is no number. */
function indexIn(written: string): number {
  return /^\d{1,9}$/.test(written.trim()) ? Number(written) : -1
}

const [day1970, between1900And1904] = [25_569, 1462]

function millisecondsAt(days: number, from1904: boolean): number {
  const from1900 = from1904 ? days + between1900And1904 : days
  return Math.floor((from1900 - day1970) * 86_400_000)
}

/** Nothing, where there is no such day. */
function dayAt(milliseconds: number): string {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
