import type { Day } from '../day.ts'
import type { YearGroup } from '../pupil.ts'
import { grouped, joined, mapped, type Strides, sorted } from '../strides.ts'
import { foldedName } from './cell.ts'
import type { Problem } from './problem.ts'
import type { PupilRow } from './pupilRow.ts'
import type { ConsentWording } from './statement.ts'
import type { CellPlace, SheetRow } from './table.ts'

/** One pupil as all files of an import together describe them. */
export interface Child {
  /** The first row that speaks of them. */
  readonly place: CellPlace
  readonly registerId: string | null
  readonly firstName: string | null
  readonly preferredName: string | null
  readonly lastName: string | null
  readonly className: string | null
  readonly yearGroup: YearGroup | null
  readonly bornOn: Day | null
  readonly leftOn: Day | null
  readonly neverShown: boolean
  readonly statements: readonly ConsentWording[]
}

export interface Merged {
  readonly children: readonly Child[]
  readonly problems: readonly Problem[]
  /** The names in rows that could not be given to one pupil. */
  readonly unread: readonly SheetRow[]
}

/**
 * Puts the rows of each pupil together, over all files. The register's number decides; a row without one joins the only
 * pupil of its name whom nothing contradicts; where there are two, it joins neither and says nothing.
 */
export function* mergeRows(rows: readonly PupilRow[]): Strides<Merged> {
  const [withNumber, without]: readonly [PupilRow[], PupilRow[]] = [[], []]
  for (const row of rows) (row.registerId === null ? without : withNumber).push(row)
  const torn: PupilRow[] = []
  const whole: Group[] = []
  for (const group of (yield* grouped(withNumber, ({ registerId }) => registerId)).values()) {
    if (yield* isOnePupil(group)) whole.push(yield* groupOf(group))
    else for (const row of group) torn.push(row)
  }
  const unnumbered: Group[] = []
  const alike = (row: PupilRow) =>
    `${mergedNameOf(row)}|${row.bornOn ?? ''}|${foldedName(row.className ?? '')}`
  for (const group of (yield* grouped(without, alike)).values())
    unnumbered.push(yield* groupOf(group))
  const { groups, lost } = yield* joinUnnumbered(whole, unnumbered)
  const children: Child[] = []
  for (const group of groups) children.push(yield* childOf(group))
  return {
    children: yield* sorted(children, byPlace),
    problems: [
      ...(yield* mapped(torn, (row) => problemAt(row, 'numberOfTwoPupils'))),
      ...(yield* mapped(lost, (row) => problemAt(row, 'whichPupil'))),
    ],
    unread: yield* mapped([...torn, ...lost], ({ firstName, lastName }) => [
      firstName ?? '',
      lastName ?? '',
    ]),
  }
}

/** Rows of one pupil, and what they know together. */
interface Group {
  readonly rows: readonly PupilRow[]
  readonly names: ReadonlySet<string>
  readonly days: ReadonlySet<Day>
  readonly classes: ReadonlySet<string>
  /** A number outweighs a day of birth, and that a class. */
  readonly knowledge: number
}

function* groupOf(rows: readonly PupilRow[]): Strides<Group> {
  const [names, days, classes] = [new Set<string>(), new Set<Day>(), new Set<string>()]
  let isNumbered = false
  for (const row of rows) {
    for (const name of namesOf(row)) names.add(name)
    if (row.bornOn !== null) days.add(row.bornOn)
    if (row.className !== null) classes.add(foldedName(row.className))
    isNumbered ||= row.registerId !== null
    yield
  }
  const knowledge = isNumbered ? 4 : Math.min(days.size, 1) * 2 + Math.min(classes.size, 1)
  return { rows, names, days, classes, knowledge }
}

/** First and last name, folded: accents, case and punctuation differ between two exports of one school. */
export function mergedNameOf(named: Pick<PupilRow, 'firstName' | 'lastName'>): string {
  return `${foldedName(named.firstName ?? '')} ${foldedName(named.lastName ?? '')}`
}

/** A number that stands beside two first names *and* two surnames is a row number, or a slip. */
function* isOnePupil(rows: readonly PupilRow[]): Strides<boolean> {
  const first = rows.find(({ lastName }) => lastName !== null)
  if (first === undefined) return true
  for (const row of rows) {
    if (row.lastName !== null && !shareAName(row, first)) return false
    yield
  }
  return true
}

function shareAName(one: PupilRow, other: PupilRow): boolean {
  const firsts = (row: PupilRow) =>
    [row.firstName, row.preferredName].flatMap((name) => (name === null ? [] : [foldedName(name)]))
  const sameFirst = firsts(one).some((name) => firsts(other).includes(name))
  return sameFirst || foldedName(one.lastName ?? '') === foldedName(other.lastName ?? '')
}

interface Joined {
  readonly groups: readonly (readonly PupilRow[])[]
  readonly lost: readonly PupilRow[]
}

function* joinUnnumbered(
  numbered: readonly Group[],
  unnumbered: readonly Group[],
): Strides<Joined> {
  const byName = yield* groupsByName(unnumbered.length === 0 ? [] : [...numbered, ...unnumbered])
  const hosts = new Map<Group, Group>()
  const lost: PupilRow[] = []
  const whole = new Map<Group, PupilRow[]>(numbered.map((group) => [group, [...group.rows]]))
  for (const group of unnumbered) {
    const found = yield* hostsOf(group, byName)
    const [host] = found
    if (host !== undefined && found.length === 1) hosts.set(group, host)
    else if (found.length > 1) for (const row of group.rows) lost.push(row)
    else whole.set(group, [...group.rows])
  }
  for (const group of hosts.keys()) {
    const host = whole.get(lastHost(group, hosts))
    for (const row of group.rows) {
      host?.push(row)
      yield
    }
  }
  return { groups: [...whole.values()], lost }
}

function* groupsByName(groups: readonly Group[]): Strides<ReadonlyMap<string, readonly Group[]>> {
  const byName = new Map<string, Group[]>()
  for (const group of groups) {
    for (const name of group.names) {
      const bearers = byName.get(name)
      if (bearers === undefined) byName.set(name, [group])
      else bearers.push(group)
      yield
    }
  }
  return byName
}

/** The groups that may be the same pupil and know more; of those the ones that know most. */
function* hostsOf(
  group: Group,
  byName: ReadonlyMap<string, readonly Group[]>,
): Strides<readonly Group[]> {
  const fuller = new Set<Group>()
  let most = 0
  for (const name of group.names) {
    for (const other of byName.get(name) ?? []) {
      yield
      if (other.knowledge <= group.knowledge || !fits(group, other)) continue
      fuller.add(other)
      most = Math.max(most, other.knowledge)
    }
  }
  return [...fuller].filter(({ knowledge }) => knowledge === most)
}

function lastHost(group: Group, hosts: ReadonlyMap<Group, Group>): Group {
  const host = hosts.get(group)
  return host === undefined ? group : lastHost(host, hosts)
}

function namesOf(row: PupilRow): readonly string[] {
  const { firstName, preferredName, lastName } = row
  if (lastName === null) return []
  return [mergedNameOf(row), mergedNameOf({ firstName: preferredName ?? firstName, lastName })]
}

/** Nothing in the one contradicts the other: neither the day of birth nor the class. */
function fits(group: Group, other: Group): boolean {
  return agree(group.days, other.days) && agree(group.classes, other.classes)
}

/** Together they say one thing at most. */
function agree<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  if (one.size > 1 || other.size > 1) return false
  return one.size === 0 || [...one].every((said) => other.size === 0 || other.has(said))
}

function byPlace({ place: one }: Child, { place: other }: Child): number {
  return one.sheet - other.sheet || one.row - other.row
}

/** The first row that says a thing is believed; what rows say of consents is all kept. */
function* childOf(rows: readonly PupilRow[]): Strides<Child> {
  const first = <K extends keyof PupilRow>(key: K) =>
    rows.find((row) => row[key] !== null)?.[key] ?? null
  const named = rows.find(({ lastName }) => lastName !== null)
  return {
    place: rows[0]?.place ?? { sheet: 0, row: 0 },
    registerId: first('registerId'),
    firstName: named?.firstName ?? null,
    preferredName: first('preferredName'),
    lastName: named?.lastName ?? null,
    className: first('className'),
    yearGroup: first('yearGroup'),
    bornOn: first('bornOn'),
    leftOn: first('leftOn'),
    neverShown: rows.some(({ neverShown }) => neverShown),
    statements: yield* joined(rows.map(({ statements }) => statements)),
  }
}

function problemAt(row: PupilRow, kind: 'numberOfTwoPupils' | 'whichPupil'): Problem {
  return { ...row.place, column: null, kind }
}
