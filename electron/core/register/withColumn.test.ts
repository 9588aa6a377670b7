import { expect, test } from 'vitest'
import type { Mapping } from './columns.ts'
import { withColumn } from './withColumn.ts'

const mapping: Mapping = {
  headerRow: 1,
  columns: [
    { heading: 'Legal Surname', as: { use: 'pupil', field: 'lastName' } },
    { heading: 'Chosen Surname', as: { use: 'ignored' } },
    { heading: 'Photos', as: { use: 'consent', purpose: 'photograph' } },
  ],
}

test('a field that is given to another column leaves the one that had it; consents may stand in several', () => {
  const changed = withColumn(mapping, 1, { use: 'pupil', field: 'lastName' })
  expect(changed.columns.map(({ as }) => as.use)).toEqual(['ignored', 'pupil', 'consent'])
  const two = withColumn(mapping, 1, { use: 'consent', purpose: 'photograph' })
  expect(two.columns.map(({ as }) => as.use)).toEqual(['pupil', 'consent', 'consent'])
})
