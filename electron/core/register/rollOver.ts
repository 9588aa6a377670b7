import type { Day } from '../day.ts'
import type { YearGroup } from '../pupil.ts'
import type { PlannedPupil, RegisterChange } from './difference.ts'
import type { KnownPupil, RollStanding } from './roll.ts'

/** The class that each class becomes in September, by its name today. */
export type NextClasses = ReadonlyMap<string, string>

const nextYear: Readonly<Record<YearGroup, YearGroup | null>> = {
  Nursery: 'R',
  R: '1',
  '1': '2',
  '2': '3',
  '3': '4',
  '4': '5',
  '5': '6',
  '6': null,
}

/** What September changes: every pupil a year up, into the class that was said, and Year 6 off the roll. */
export function plannedRollOver(
  known: readonly KnownPupil[],
  nextClasses: NextClasses,
  today: Day,
): readonly PlannedPupil[] {
  return known
    .filter(({ standing }) => standing.leftOn === null)
    .map(({ id, standing }) => {
      const after = inSeptember(standing, nextClasses, today)
      const changes = changesBetween(standing, after)
      return { id, place: null, before: standing, after, facts: [], changes }
    })
}

function inSeptember(standing: RollStanding, nextClasses: NextClasses, today: Day): RollStanding {
  const { pupil } = standing
  const yearGroup = nextYear[pupil.yearGroup]
  if (yearGroup === null) return { ...standing, leftOn: today }
  const className = nextClasses.get(pupil.className) ?? pupil.className
  return { ...standing, pupil: { ...pupil, yearGroup, className } }
}

function changesBetween(
  { pupil: was }: RollStanding,
  { pupil: is, leftOn }: RollStanding,
): readonly RegisterChange[] {
  if (leftOn !== null) return [{ kind: 'left' }]
  const movedYear: RegisterChange = { kind: 'movedYear', from: was.yearGroup, to: is.yearGroup }
  if (was.className === is.className) return [movedYear]
  return [movedYear, { kind: 'movedClass', from: was.className, to: is.className }]
}

/**
 * The likeliest class after each: the one class of the year above where there is only one, else the same name a year on,
 * “3 Oak” to “4 Oak”. For a person to look through.
 */
export function suggestedClasses(known: readonly KnownPupil[]): NextClasses {
  const byYear = new Map<YearGroup, Set<string>>()
  const onRoll = known.filter(({ standing }) => standing.leftOn === null)
  for (const { standing } of onRoll) {
    const { yearGroup, className } = standing.pupil
    byYear.set(yearGroup, (byYear.get(yearGroup) ?? new Set()).add(className))
  }
  return new Map(
    onRoll.map(({ standing: { pupil } }) => {
      const year = nextYear[pupil.yearGroup]
      const above = year === null ? [] : [...(byYear.get(year) ?? [])]
      const [only] = above.length === 1 ? above : []
      return [pupil.className, only ?? aYearOn(pupil.className)] as const
    }),
  )
}

function aYearOn(className: string): string {
  return className.replace(
    /^(\D*)([1-5])(?!\d)/,
    (_all, before: string, digit: string) => `${before}${Number(digit) + 1}`,
  )
}
