import type { TableRefusal } from '../contract/clerk.ts'
import { ok, type Result } from '../core/result.ts'
import type { Zip } from './openZip.ts'
import { readXml } from './readXml.ts'

/** What a part of a workbook says that another part is to it (ECMA-376 part 2, 6.5). */
export interface SheetRelationship {
  readonly id: string
  /** The last word of its type, which the two editions of the standard share: `worksheet`, `styles`. */
  readonly type: string
  /** The part, wherever it lies; null where that is outside the workbook. */
  readonly part: string | null
}

/** The relationships of a part, or with `''` of the whole workbook. */
export function relationshipsOf(
  zip: Zip,
  part: string,
): Result<readonly SheetRelationship[], TableRefusal> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const xml = zip.textOf(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (!xml.ok) return xml
  const found: SheetRelationship[] = []
  const read = readXml(xml.value, {
    begins({ name, attribute }) {
      if (name !== 'Relationship') return null
      const type = attribute('Type') ?? ''
      const isOutside = attribute('TargetMode') === 'External'
      found.push({
        id: attribute('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: isOutside ? null : partAt(folder, attribute('Target') ?? ''),
      })
      return null
    },
  })
  return read.ok ? ok(found) : read
}

/** A target counts from the folder of the part that names it, unless it begins with a slash. */
function partAt(folder: string, target: string): string | null {
  const path: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) return null
    } else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
