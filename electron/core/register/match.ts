import type { PupilId } from '../pupil.ts'
import { foldedName } from './cell.ts'
import { type Child, nameOf } from './merge.ts'
import type { KnownPupil } from './roll.ts'
import { type Place, placeKey } from './table.ts'

/** Who a child in the files is: somebody known, somebody new, or for a person to say. */
export type Match =
  | { readonly kind: 'known'; readonly known: KnownPupil }
  | { readonly kind: 'new' }
  | { readonly kind: 'asks'; readonly question: Question }

/** A child who may be one of these pupils. Until somebody has answered, nothing changes for any of them. */
export interface Question {
  readonly place: Place
  /** `nameOnly`: the same name, and no number says that it is the same child. `otherName`: the number has another name. */
  readonly because: 'nameOnly' | 'otherName'
  readonly name: string
  readonly className: string | null
  readonly candidates: readonly PupilId[]
}

/** What a person said of the child of a row: the pupil it is, or that it is a new one. The key is `placeKey`. */
export type Answers = ReadonlyMap<string, PupilId | 'new'>

/** Matches children to the roll: by the register's number, else by name, class and day of birth, else by asking. */
export function createMatcher(known: readonly KnownPupil[], answers: Answers) {
  const byId = new Map(known.map((pupil) => [pupil.id, pupil]))
  const byNumber = new Map(known.map((pupil) => [pupil.standing.registerId, pupil]))
  let named: ReadonlyMap<string, readonly KnownPupil[]> | null = null
  const byName = () => {
    named ??= pupilsByName(known)
    return named
  }
  return (child: Child): Match => {
    const answer = answers.get(placeKey(child.place))
    const said = answer === undefined || answer === 'new' ? undefined : byId.get(answer)
    if (answer === 'new') return { kind: 'new' }
    if (said !== undefined) return { kind: 'known', known: said }
    const numbered = child.registerId === null ? undefined : byNumber.get(child.registerId)
    return numbered === undefined ? byNames(child, byName()) : byTheNumber(child, numbered)
  }
}

/** Folding thousands of names takes longer than all else, so it waits for a child whose number does not say who it is. */
function pupilsByName(known: readonly KnownPupil[]): ReadonlyMap<string, readonly KnownPupil[]> {
  const byName = new Map<string, KnownPupil[]>()
  for (const pupil of known) {
    for (const name of namesOf(pupil)) {
      const bearers = byName.get(name)
      if (bearers === undefined) byName.set(name, [pupil])
      else bearers.push(pupil)
    }
  }
  return byName
}

/** A number whose first name *and* surname changed may have been given to another child. */
function byTheNumber(child: Child, known: KnownPupil): Match {
  if (child.lastName === null) return { kind: 'known', known }
  const { pupil } = known.standing
  if (isSameName(child.lastName, pupil.lastName)) return { kind: 'known', known }
  const firsts = [pupil.firstName, pupil.preferredName].filter((name) => name !== null)
  const sameFirst = [child.firstName, child.preferredName].some(
    (name) => name !== null && firsts.some((first) => isSameName(name, first)),
  )
  if (sameFirst) return { kind: 'known', known }
  return { kind: 'asks', question: questionOf(child, 'otherName', [known]) }
}

function isSameName(one: string, other: string): boolean {
  return one === other || foldedName(one) === foldedName(other)
}

function byNames(child: Child, byName: ReadonlyMap<string, readonly KnownPupil[]>): Match {
  const names = [child.firstName, child.preferredName].map((firstName) =>
    nameOf({ firstName, lastName: child.lastName }),
  )
  const bearers = [...new Set(names.flatMap((name) => byName.get(name) ?? []))].filter(
    (pupil) => child.registerId === null || pupil.standing.registerId === null,
  )
  const [only] = bearers
  if (only === undefined) return { kind: 'new' }
  const agreeing = bearers.filter((pupil) => agrees(child, pupil))
  const [same] = agreeing
  const sure = agreeing.length === 1 && (bearers.length === 1 || child.className !== null)
  if (same !== undefined && sure) return { kind: 'known', known: same }
  return { kind: 'asks', question: questionOf(child, 'nameOnly', bearers) }
}

/** The same name is the same child where the class is the same, or the day of birth, and nothing contradicts it. */
function agrees(child: Child, { standing }: KnownPupil): boolean {
  if (standing.leftOn !== null) return false
  const sameDay = child.bornOn !== null && child.bornOn === standing.bornOn
  const otherDay = child.bornOn !== null && standing.bornOn !== null && !sameDay
  const sameClass = foldedName(child.className ?? '') === foldedName(standing.pupil.className)
  return sameDay || (!otherDay && (sameClass || child.className === null))
}

function namesOf({ standing: { pupil } }: KnownPupil): ReadonlySet<string> {
  const { firstName, preferredName, lastName } = pupil
  return new Set([
    nameOf({ firstName, lastName }),
    nameOf({ firstName: preferredName ?? firstName, lastName }),
  ])
}

function questionOf(
  child: Child,
  because: Question['because'],
  candidates: readonly KnownPupil[],
): Question {
  return {
    place: child.place,
    because,
    name: `${child.preferredName ?? child.firstName ?? ''} ${child.lastName ?? ''}`.trim(),
    className: child.className,
    candidates: candidates.map(({ id }) => id),
  }
}
