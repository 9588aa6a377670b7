import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dialects, exportOf, type MadeUpChild, madeUpSchool } from './testExports.ts'
import { differenceFrom, gaining, namesIn } from './testImport.ts'

const nameOf = ({ firstName, lastName }: MadeUpChild) => `${firstName} ${lastName}`

test.each(dialects)(
  'an export of %s gives every pupil, and a consent to those alone whose parent said yes',
  async (dialect) => {
    const school = madeUpSchool(60)
    const difference = await differenceFrom([exportOf(dialect, school)])
    const written = (name: string) => (dialect === 'SIMS' ? name.replaceAll('Ł', 'L') : name)
    expect([...namesIn(difference)].sort()).toEqual(school.map(nameOf).map(written).sort())
    const yes = school
      .filter(({ says }) => says === 'yes')
      .map(nameOf)
      .map(written)
    expect([...gaining(difference)].sort()).toEqual(yes.sort())
    expect(difference.questions).toEqual([])
    expect(difference.problems).toEqual([])
    for (const { after } of difference.pupils) {
      const child = school.find(
        (each) => written(nameOf(each)) === `${after.pupil.firstName} ${after.pupil.lastName}`,
      )
      expect(after.pupil.className).toBe(child?.className)
      expect(after.pupil.yearGroup).toBe(child?.yearGroup)
      expect(after.registerId).toBe(dialect === 'Excel' ? null : child?.number)
    }
  },
)

test.each(dialects)(
  'where nobody said yes, no export of %s gives a consent, whatever else it says',
  async (dialect) => {
    const says = fc.constantFrom('no', 'blank', 'pending')
    await fc.assert(
      fc.asyncProperty(fc.array(says, { minLength: 1, maxLength: 30 }), async (all) => {
        const school = madeUpSchool(all.length).map((child, at) => ({
          ...child,
          says: all[at] ?? ('blank' as const),
        }))
        const difference = await differenceFrom([exportOf(dialect, school)])
        expect(gaining(difference)).toEqual([])
        expect(
          difference.pupils
            .flatMap(({ facts }) => facts)
            .some(({ decision }) => decision === 'granted'),
        ).toBe(false)
      }),
      { numRuns: 25 },
    )
  },
)

test('a roll and a list of consents of two systems come together by the number', async () => {
  const school = madeUpSchool(40)
  const roll = exportOf(
    'Bromcom',
    school.map((child) => ({ ...child, says: 'blank' as const })),
  )
  const difference = await differenceFrom([roll, exportOf('Juniper', school)])
  expect(namesIn(difference)).toHaveLength(40)
  expect([...gaining(difference)].sort()).toEqual(
    school
      .filter(({ says }) => says === 'yes')
      .map(nameOf)
      .sort(),
  )
})
