import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from './testExports.ts'
import { differenceFrom } from './testImport.ts'

const heading = fc.constantFrom(
  ...[
    'Social media',
    'Twitter',
    'Photograph Student',
    'Website',
    'Press',
    'Consent',
    'Status',
    'Date',
  ],
  ...[
    'Consent type',
    'Given by',
    'No social media',
    'Facebook',
    'Notes',
    'Never publish',
    'DOB',
    'UPN',
  ],
)
const noYes = fc.constantFrom(
  ...[
    '',
    'No',
    'N',
    'Pending',
    'Requested',
    'Not asked',
    'Unknown',
    'x',
    'Yes?',
    'Maybe',
    'Refused',
  ],
  ...[
    'Withdrawn',
    '-',
    'Social media',
    '01/09/2026',
    'Yes but not on X',
    '0',
    'FALSE',
    '"',
    'a,b',
    'Y/N',
  ],
)
const anything = fc.oneof(noYes, fc.constantFrom('Yes', 'Y', '1', 'TRUE', 'Granted', '✓'))

const table = (cell: fc.Arbitrary<string>) =>
  fc.array(heading, { minLength: 1, maxLength: 6 }).chain((headings) =>
    fc
      .array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((rows) => [
        ['Adno', 'Surname', 'Forename', 'Class', 'Year', ...headings],
        ...rows.map((row, at) => [
          `${at + 1}`,
          `Marsh${'abcdef'[at]}`,
          'Zoë',
          '3 Oak',
          '3',
          ...row,
        ]),
      ]),
  )

const granted = async (rows: readonly (readonly string[])[]) => {
  const { pupils } = await differenceFrom([Buffer.from(csv(rows, ','), 'utf8')])
  return pupils.filter(({ facts }) => facts.some(({ decision }) => decision === 'granted'))
}

test('no table without an explicit yes ever gives a consent, whatever its columns are', async () => {
  await fc.assert(
    fc.asyncProperty(table(noYes), async (rows) => {
      expect(await granted(rows)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('a consent comes only from a row that says yes under a heading, or beside a type, that names social media', async () => {
  let some = 0
  await fc.assert(
    fc.asyncProperty(table(anything), async (rows) => {
      const [headings = []] = rows
      for (const { place } of await granted(rows)) {
        some++
        const row = rows[(place?.row ?? 0) - 1] ?? []
        const wide = headings.some(
          (name, at) => /^(social media|twitter)$/i.test(name) && isYes(row[at]),
        )
        const long =
          row.includes('Social media') &&
          headings.some((name, at) => name === 'Status' && isYes(row[at]))
        expect(wide || long).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
  expect(some).toBeGreaterThan(20)
})

function isYes(cell: string | undefined): boolean {
  return ['Yes', 'Y', '1', 'TRUE', 'Granted', '✓'].includes(cell ?? '')
}
