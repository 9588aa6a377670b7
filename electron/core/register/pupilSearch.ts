import { fullName, type Pupil } from '../pupil.ts'

/** Finds pupils as somebody types; see {@link createPupilSearch}. */
export type PupilSearch = (className: string, typed: string) => readonly Pupil[]

/**
 * Prepares a roll once, so that finding stays instant on a large one: the pupils of a class, or, once something is typed,
 * all of whom a name begins like it, those of the class first. Accents and case do not matter.
 */
export function createPupilSearch(pupils: readonly Pupil[]): PupilSearch {
  const { compare } = new Intl.Collator('en-GB')
  const known = pupils
    .map((pupil) => ({ pupil, name: fullName(pupil), beginnings: beginningsOf(pupil) }))
    .sort((one, other) => compare(one.name, other.name))
  return (className, typed) => {
    const wanted = folded(typed)
    const inClass = ({ pupil }: (typeof known)[number]) => pupil.className === className
    const found =
      wanted === ''
        ? known.filter(inClass)
        : known.filter(({ beginnings }) => beginnings.some((name) => name.startsWith(wanted)))
    const others = wanted === '' ? [] : found.filter((each) => !inClass(each))
    return [...found.filter(inClass), ...others].map(({ pupil }) => pupil)
  }
}

function beginningsOf({ firstName, preferredName, lastName }: Pupil): readonly string[] {
  const names = [firstName, preferredName ?? '', lastName].flatMap((name) => name.split(/[\s-]+/))
  const whole = [`${preferredName ?? firstName} ${lastName}`, `${firstName} ${lastName}`]
  return [...names, ...whole].map(folded)
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
}
