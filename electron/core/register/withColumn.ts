import { type ColumnUse, type Mapping, slotOf } from './columns.ts'

/** The mapping with one column read as somebody says; a field stands once, so another column that was it is left out. */
export function withColumn(mapping: Mapping, column: number, as: ColumnUse): Mapping {
  const slot = slotOf(as)
  const columns = mapping.columns.map((known, at) => {
    if (at === column) return { ...known, as }
    const taken = slot !== null && slotOf(known.as) === slot
    return taken ? { ...known, as: { use: 'ignored' as const } } : known
  })
  return { ...mapping, columns }
}
