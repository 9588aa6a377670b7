import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Purpose } from '../core/register/purpose.ts'
import { registerGiver } from '../core/register/statement.ts'
import { csv } from './testExports.ts'
import { differenceFrom, gaining, readAll, sheetsOf } from './testImport.ts'

const pupil = ['0101', 'Marsh', 'Zoë', '3 Oak', '3']
const known = ['Adno', 'Surname', 'Forename', 'Class', 'Year']
const fileOf = (...rows: readonly (readonly string[])[]) => [Buffer.from(csv(rows, ','), 'utf8')]
const wide = (headings: readonly string[], cells: readonly string[]) =>
  fileOf([...known, ...headings], [...pupil, ...cells])
const long = (type: string, status: string) =>
  fileOf([...known, 'Consent type', 'Consent status'], [...pupil, type, status])

test('the relationship of the giver and the version of the form come with the consent', async () => {
  const headings = ['Consent type', 'Consent status', 'Given by', 'Relationship to child']
  const { pupils } = await differenceFrom(
    fileOf(
      [...known, ...headings, 'Form version'],
      [...pupil, 'Social media', 'Yes', 'Ms Marsh', 'Mother', 'Autumn 2026'],
      [...pupil, 'Social media', 'Yes', '', 'Father', ''],
    ),
  )
  expect(pupils[0]?.facts).toMatchObject([
    {
      purpose: 'socialMedia',
      givenBy: 'Ms Marsh',
      relationship: 'Mother',
      wording: 'Autumn 2026',
    },
    { purpose: 'socialMedia', givenBy: 'Father', relationship: 'Father', wording: null },
  ])
})

test('a column for each purpose has one form behind it, and its giver is not guessed', async () => {
  const { pupils } = await differenceFrom(
    wide(['Social media', 'Website', 'Form version', 'Parent'], ['Yes', 'No', '7', 'Ms Marsh']),
  )
  expect(pupils[0]?.facts).toMatchObject([{ wording: '7', givenBy: registerGiver }])
})

test('two parents of one name are two givers, and the no of one counts', async () => {
  const headings = ['Consent type', 'Consent status', 'Given by', 'Relationship']
  const difference = await differenceFrom(
    fileOf(
      [...known, ...headings],
      [...pupil, 'Social media', 'No', 'Parent', 'Mother'],
      [...pupil, 'Social media', 'Yes', 'Parent', 'Father'],
    ),
  )
  expect(difference.pupils[0]?.facts).toHaveLength(2)
  expect(gaining(difference)).toEqual([])
})

test.each([
  ['a column called “Consent” and no more', wide(['Consent'], ['Yes'])],
  ['a column called “General consent”', wide(['General consent'], ['Yes'])],
  ['a row whose kind is “Parental consent”', long('Parental consent', 'Yes')],
  ['a row without a kind', long('', 'Yes')],
])('a yes in %s is no consent, and the preview says why', async (_, files) => {
  const difference = await differenceFrom(files)
  expect(gaining(difference)).toEqual([])
  expect(difference.pupils[0]?.facts).toEqual([])
  expect(difference.problems.map(({ kind }) => kind)).toEqual(['typeUnclear'])
})

test('a no in a consent that does not say what for is a no', async () => {
  const { pupils } = await differenceFrom(wide(['Consent'], ['No']))
  expect(pupils[0]?.facts).toMatchObject([{ decision: 'refused' }])
})

test('a column called “Status”, “Agreed” or “Given” is no consent of any kind', async () => {
  for (const heading of ['Status', 'Agreed', 'Given', 'Type']) {
    const difference = await differenceFrom(wide([heading], ['No']))
    expect(difference.pupils[0]?.facts, heading).toEqual([])
    expect(difference.problems, heading).toEqual([])
  }
})

test('no yes in columns for anything but social media ever becomes a consent', async () => {
  const others = Purpose.options.filter((purpose) => purpose !== 'socialMedia')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...others), fc.constantFrom('Yes', 'Y', 'No', '')), {
        minLength: 1,
        maxLength: 6,
      }),
      async (answers) => {
        const files = wide(
          answers.map((_, at) => `Column ${at}`),
          answers.map(([, cell]) => cell),
        )
        const sheets = sheetsOf(await readAll(files)).map((sheet) => ({
          ...sheet,
          mapping: {
            ...sheet.mapping,
            columns: sheet.mapping.columns.map((column, at) => {
              const purpose = answers[at - known.length]?.[0]
              return purpose === undefined
                ? column
                : { ...column, as: { use: 'consent' as const, purpose } }
            }),
          },
        }))
        const difference = await differenceFrom(files, { sheets })
        expect(gaining(difference)).toEqual([])
        const decisions = difference.pupils.flatMap(({ facts }) =>
          facts.map(({ decision }) => decision),
        )
        expect(decisions).not.toContain('granted')
      },
    ),
  )
})
