import type { PupilId } from '../pupil.ts'
import { joined, type Strides } from '../strides.ts'
import { foldedName } from './cell.ts'
import { type Child, mergedNameOf } from './merge.ts'
import type { KnownPupil } from './roll.ts'
import { type CellPlace, placeKey } from './table.ts'

/** Who a child in the files is: somebody known, somebody new, or for a person to say. */
export type Match =
  | { readonly kind: 'known'; readonly known: KnownPupil }
  | { readonly kind: 'new' }
  | { readonly kind: 'asks'; readonly question: MatchQuestion }

/** A child who may be one of these pupils. Until somebody has answered, nothing changes for any of them. */
export interface MatchQuestion {
  readonly place: CellPlace
  /** `nameOnly`: the same name, and no number says that it is the same child. `otherName`: the number has another name. */
  readonly because: 'nameOnly' | 'otherName'
  readonly name: string
  readonly className: string | null
  readonly candidates: readonly PupilId[]
}

/** What a person said of the child of a row: the pupil it is, or that it is a new one. The key is `placeKey`. */
export type Answers = ReadonlyMap<string, PupilId | 'new'>

/** Says of one child after the other who it is. */
export type Matcher = (child: Child) => Strides<Match>

/** Matches children to the roll: by the register's number, else by name, class and day of birth, else by asking. */
export function* createMatcher(known: readonly KnownPupil[], answers: Answers): Strides<Matcher> {
  const byId = new Map<PupilId, KnownPupil>()
  const byNumber = new Map<string | null, KnownPupil>()
  for (const pupil of known) {
    byId.set(pupil.id, pupil)
    byNumber.set(pupil.standing.registerId, pupil)
    yield
  }
  let byName: ReadonlyMap<string, readonly KnownPupil[]> | null = null
  return function* (child) {
    const answer = answers.get(placeKey(child.place))
    const said = answer === undefined || answer === 'new' ? undefined : byId.get(answer)
    if (answer === 'new') return { kind: 'new' }
    if (said !== undefined) return { kind: 'known', known: said }
    const numbered = child.registerId === null ? undefined : byNumber.get(child.registerId)
    if (numbered !== undefined) return byTheNumber(child, numbered)
    byName ??= yield* pupilsByName(known)
    return yield* byNames(child, byName)
  }
}

/** Folding thousands of names takes longer than all else, so it waits for a child whose number does not say who it is. */
function* pupilsByName(
  known: readonly KnownPupil[],
): Strides<ReadonlyMap<string, readonly KnownPupil[]>> {
  const byName = new Map<string, KnownPupil[]>()
  for (const pupil of known) {
    for (const name of namesOf(pupil)) {
      const bearers = byName.get(name)
      if (bearers === undefined) byName.set(name, [pupil])
      else bearers.push(pupil)
    }
    yield
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

function* byNames(
  child: Child,
  byName: ReadonlyMap<string, readonly KnownPupil[]>,
): Strides<Match> {
  const names = [child.firstName, child.preferredName].map((firstName) =>
    mergedNameOf({ firstName, lastName: child.lastName }),
  )
  const bearers = new Set<KnownPupil>()
  for (const pupil of yield* joined(names.map((name) => byName.get(name) ?? [])))
    if (child.registerId === null || pupil.standing.registerId === null) bearers.add(pupil)
  if (bearers.size === 0) return { kind: 'new' }
  const agreeing: KnownPupil[] = []
  for (const pupil of bearers) {
    if (agrees(child, pupil)) agreeing.push(pupil)
    yield
  }
  const [same] = agreeing
  const sure = agreeing.length === 1 && (bearers.size === 1 || child.className !== null)
  if (same !== undefined && sure) return { kind: 'known', known: same }
  return { kind: 'asks', question: questionOf(child, 'nameOnly', [...bearers]) }
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
    mergedNameOf({ firstName, lastName }),
    mergedNameOf({ firstName: preferredName ?? firstName, lastName }),
  ])
}

function questionOf(
  child: Child,
  because: MatchQuestion['because'],
  candidates: readonly KnownPupil[],
): MatchQuestion {
  return {
    place: child.place,
    because,
    name: `${child.preferredName ?? child.firstName ?? ''} ${child.lastName ?? ''}`.trim(),
    className: child.className,
    candidates: candidates.map(({ id }) => id),
  }
}
