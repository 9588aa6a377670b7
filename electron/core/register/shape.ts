import { clean, isBlankRow } from './cell.ts'
import { type ColumnUse, type Mapping, recogniseHeading, slotOf } from './columns.ts'
import { readConsentValue } from './consentValue.ts'
import { type Purpose, purposeOf } from './purpose.ts'
import type { SheetRow, Table } from './table.ts'

/** `wide` has a column for each purpose, `long` a row for each pupil and purpose, `roll` no consents at all. */
export type RegisterShape = 'wide' | 'long' | 'roll'

const titleRows = 40

/** How a table is most likely meant; null where no row of its beginning reads as a header with pupils under it. */
export function detectMapping(table: Table): Mapping | null {
  const [best] = table.rows
    .slice(0, titleRows)
    .map((row, at) => ({ at, columns: columnsOf(row), score: 0 }))
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate.columns) }))
    .sort((one, other) => other.score - one.score || one.at - other.at)
  if (best === undefined || best.score < 2 || !namesPupils(best.columns)) return null
  const { at } = best
  const settled = settleConsents(best.columns, table, at)
  return { headerRow: at + 1, columns: settled }
}

export function registerShapeOf({ columns }: Mapping): RegisterShape {
  const has = (use: ColumnUse['use']) => columns.some(({ as }) => as.use === use)
  if (has('consentType') && has('consentStatus')) return 'long'
  return has('consent') ? 'wide' : 'roll'
}

type Columns = Mapping['columns']

/** Each heading's usual meaning; where two columns mean the same field, the more usual name has it. */
function columnsOf(row: SheetRow): Columns {
  const recognised = row.map((heading) => ({
    heading: clean(heading),
    ...recogniseHeading(heading),
  }))
  return recognised.map(({ heading, as, rank }, at) => {
    const slot = slotOf(as)
    const better = recognised.some(
      (other, place) =>
        slot !== null &&
        slotOf(other.as) === slot &&
        (other.rank < rank || (other.rank === rank && place < at)),
    )
    return { heading, as: better ? { use: 'ignored' as const } : as }
  })
}

function scoreOf(columns: Columns): number {
  return columns.filter(({ as }) => as.use !== 'ignored').length
}

function namesPupils(columns: Columns): boolean {
  const fields = columns.flatMap(({ as }) => (as.use === 'pupil' ? [as.field] : []))
  if (fields.includes('fullName') || fields.includes('registerId')) return true
  const first = fields.includes('firstName') || fields.includes('preferredName')
  return first && fields.includes('lastName')
}

/** Columns about a consent mean something only together: a status needs its type, in a column or in the title. */
function settleConsents(columns: Columns, table: Table, header: number): Columns {
  const at = (use: ColumnUse['use']) => columns.findIndex(({ as }) => as.use === use)
  const [type, status] = [at('consentType'), at('consentStatus')]
  if (type >= 0 && status >= 0) return withoutWide(columns)
  const purpose = purposeOfTitle(table, header)
  const single = status >= 0 ? status : saysYesOrNo(table, header, type) ? type : -1
  return columns.map(({ heading, as }, place) => {
    if (place === single) return { heading, as: asNamed(purpose ?? vagueIn(heading)) }
    const alone = as.use === 'consentType' || as.use === 'consentStatus'
    const companion = single < 0 && companions.includes(as.use)
    return { heading, as: alone || companion ? ignored : as }
  })
}

const ignored: ColumnUse = { use: 'ignored' }
const companions: readonly string[] = ['decidedOn', 'expiresOn', 'givenBy', 'relationship']

function asNamed(purpose: Purpose | null): ColumnUse {
  return purpose === null ? ignored : { use: 'consent', purpose }
}

/** A column that is called “Consent” and no more is one, for nobody knows what; “Status” is none. */
function vagueIn(heading: string): Purpose | null {
  return purposeOf(heading) === 'unknown' ? 'unknown' : null
}

function withoutWide(columns: Columns): Columns {
  return columns.map(({ heading, as }) => ({ heading, as: as.use === 'consent' ? ignored : as }))
}

function purposeOfTitle({ rows, sheet }: Table, header: number): Purpose | null {
  const titles = [...rows.slice(0, header).flat(), sheet ?? '']
  return titles.map(purposeOf).find((purpose) => purpose !== null) ?? null
}

/** True where a column that is only called “Consent” holds answers and not kinds of consent. */
function saysYesOrNo({ rows }: Table, header: number, column: number): boolean {
  const cells = rows
    .slice(header + 1)
    .filter((row) => !isBlankRow(row))
    .map((row) => readConsentValue(row[column] ?? ''))
  return column >= 0 && cells.length > 0 && cells.every((value) => value !== 'unclear')
}
