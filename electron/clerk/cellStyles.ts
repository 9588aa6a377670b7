import type { TableRefusal } from '../contract/clerk.ts'
import { ok, type Result } from '../core/result.ts'
import { isTrue, readXml, type XmlElement } from './readXml.ts'

/** How the cells of one style are shown, as far as it changes what they say. */
export interface CellStyle {
  readonly isDay: boolean
  readonly isStruck: boolean
}

interface Format {
  readonly numberFormat: number | null
  readonly font: number
  readonly base: number | null
}

/** The styles of cells, by their number (ECMA-376 part 1, 18.8). */
export function readCellStyles(xml: string): Result<readonly CellStyle[], TableRefusal> {
  const codes = new Map<number, string>()
  const fonts: boolean[] = []
  const [bases, formats]: [Format[], Format[]] = [[], []]
  let list = ''
  const read = readXml(xml, {
    begins(element) {
      const { name, attribute } = element
      if (lists.includes(name)) list = name
      else if (name === 'numFmt' && list === 'numFmts')
        codes.set(numberIn(element, 'numFmtId') ?? 0, attribute('formatCode') ?? '')
      else if (name === 'font' && list === 'fonts') fonts.push(false)
      else if (name === 'strike' && list === 'fonts')
        fonts[fonts.length - 1] = isTrue(attribute('val') ?? '1')
      else if (name === 'xf' && list === 'cellStyleXfs') bases.push(formatOf(element))
      else if (name === 'xf' && list === 'cellXfs') formats.push(formatOf(element))
      return null
    },
    ends(name) {
      if (name === list) list = ''
      return null
    },
  })
  if (!read.ok) return read
  const isDay = dayTest(codes)
  return ok(
    formats.map(({ numberFormat, font, base }) => ({
      isDay: isDay(numberFormat ?? bases[base ?? -1]?.numberFormat ?? 0),
      isStruck: fonts[font] ?? false,
    })),
  )
}

const lists: readonly string[] = ['numFmts', 'fonts', 'cellStyleXfs', 'cellXfs', 'dxfs']

function formatOf(element: XmlElement): Format {
  return {
    numberFormat: numberIn(element, 'numFmtId'),
    font: numberIn(element, 'fontId') ?? 0,
    base: numberIn(element, 'xfId'),
  }
}

function numberIn({ attribute }: XmlElement, name: string): number | null {
  const value = attribute(name)
  return value === undefined || !/^\d{1,9}$/.test(value) ? null : Number(value)
}

/** Formats below this are Excel's own and mean the same in every file. */
const firstOfFile = 100

/** Excel's own formats of days and times, those of East Asia and Thailand among them (ECMA-376 part 1, 18.8.30). */
const ownDays: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
]

function dayTest(codes: ReadonlyMap<number, string>): (format: number) => boolean {
  const known = new Map<number, boolean>()
  return (format) => {
    if (ownDays.some(([first, last]) => format >= first && format <= last)) return true
    const code = format >= firstOfFile ? codes.get(format) : undefined
    if (code === undefined) return false
    const answer = known.get(format) ?? saysDay(code)
    known.set(format, answer)
    return answer
  }
}

/** Whether a format shows days or times: in one of its sections stand the letters of days and times, and no others. */
export function saysDay(code: string): boolean {
  const bare = code
    .slice(0, 1000)
    .toLowerCase()
    .replace(/\\./g, ' ')
    .replace(/"[^"]*"/g, ' ')
    .replace(/\[([smhd]{1,2})\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/([smhd]{1,2})[.,]00?0?/g, '$1')
  return bare.split(';').some((section) => {
    const words = section.split(/[^a-z0#?%]+/).filter((word) => word !== '')
    return words.length > 0 && words.every((word) => partsOfDays.test(word))
  })
}

const partsOfDays = /^(?:s{1,2}|m{1,5}|h{1,2}|d{1,4}|a{3,5}|y|yy|yyyy|e|ee|eeee|am|pm|a|p)$/
