import type { Day } from '../day.ts'
import type { YearGroup } from '../pupil.ts'
import { foldedName } from './cell.ts'
import type { Problem } from './problem.ts'
import type { PupilRow } from './pupilRow.ts'
import type { Statement } from './statement.ts'
import type { Place } from './table.ts'

/** One pupil as all files of an import together describe them. */
export interface Child {
  /** The first row that speaks of them. */
  readonly place: Place
  readonly registerId: string | null
  readonly firstName: string | null
  readonly preferredName: string | null
  readonly lastName: string | null
  readonly className: string | null
  readonly yearGroup: YearGroup | null
  readonly bornOn: Day | null
  readonly leftOn: Day | null
  readonly neverShown: boolean
  readonly statements: readonly Statement[]
}

export interface Merged {
  readonly children: readonly Child[]
  readonly problems: readonly Problem[]
  /** The names in rows that could not be given to one pupil. */
  readonly unread: readonly string[]
}

/**
 * Puts the rows of each pupil together, over all files. The register's number decides; a row without one joins the only
 * pupil of its name whom nothing contradicts; where there are two, it joins neither and says nothing.
 */
export function mergeRows(rows: readonly PupilRow[]): Merged {
  const numbered = groupBy(
    rows.filter(({ registerId }) => registerId !== null),
    ({ registerId }) => registerId ?? '',
  )
  const torn = numbered.filter((group) => !isOnePupil(group))
  const whole = numbered.filter(isOnePupil)
  const unnumbered = groupBy(
    rows.filter(({ registerId }) => registerId === null),
    (row) => `${nameOf(row)}|${row.bornOn ?? ''}|${foldedName(row.className ?? '')}`,
  )
  const { groups, lost } = joinUnnumbered(whole, unnumbered)
  return {
    children: groups.map(childOf).sort(byPlace),
    problems: [
      ...torn.flat().map((row) => problemAt(row, 'numberOfTwoPupils')),
      ...lost.map((row) => problemAt(row, 'whichPupil')),
    ],
    unread: [...torn.flat(), ...lost].map(
      ({ firstName, lastName }) => `${firstName ?? ''} ${lastName ?? ''}`,
    ),
  }
}

type Group = readonly PupilRow[]

function groupBy(rows: readonly PupilRow[], key: (row: PupilRow) => string): readonly Group[] {
  const groups = new Map<string, PupilRow[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return [...groups.values()]
}

/** First and last name, folded: accents, case and punctuation differ between two exports of one school. */
export function nameOf(named: Pick<PupilRow, 'firstName' | 'lastName'>): string {
  return `${foldedName(named.firstName ?? '')} ${foldedName(named.lastName ?? '')}`
}

/** A number that stands beside two first names *and* two surnames is a row number, or a slip. */
function isOnePupil(group: Group): boolean {
  const named = group.filter(({ lastName }) => lastName !== null)
  const [first, ...others] = named
  return others.every((row) => first === undefined || shareAName(row, first))
}

function shareAName(one: PupilRow, other: PupilRow): boolean {
  const firsts = (row: PupilRow) =>
    [row.firstName, row.preferredName].flatMap((name) => (name === null ? [] : [foldedName(name)]))
  const sameFirst = firsts(one).some((name) => firsts(other).includes(name))
  return sameFirst || foldedName(one.lastName ?? '') === foldedName(other.lastName ?? '')
}

function joinUnnumbered(numbered: readonly Group[], unnumbered: readonly Group[]) {
  const byName = groupsByName(unnumbered.length === 0 ? [] : [...numbered, ...unnumbered])
  const hosts = new Map<Group, Group>()
  const lost: PupilRow[] = []
  const joined = new Map<Group, PupilRow[]>(numbered.map((group) => [group, [...group]]))
  for (const group of unnumbered) {
    const found = hostsOf(group, byName)
    const [host] = found
    if (host !== undefined && found.length === 1) hosts.set(group, host)
    else if (found.length > 1) lost.push(...group)
    else joined.set(group, [...group])
  }
  for (const group of hosts.keys()) joined.get(lastHost(group, hosts))?.push(...group)
  return { groups: [...joined.values()], lost }
}

function groupsByName(groups: readonly Group[]): ReadonlyMap<string, readonly Group[]> {
  const byName = new Map<string, Group[]>()
  for (const group of groups) {
    for (const name of namesOf(group)) {
      const bearers = byName.get(name)
      if (bearers === undefined) byName.set(name, [group])
      else bearers.push(group)
    }
  }
  return byName
}

/** The groups that may be the same pupil and know more; of those the ones that know most. */
function hostsOf(group: Group, byName: ReadonlyMap<string, readonly Group[]>): readonly Group[] {
  const bearers = new Set([...namesOf(group)].flatMap((name) => byName.get(name) ?? []))
  const fuller = [...bearers].filter(
    (other) => knowledgeOf(other) > knowledgeOf(group) && fits(group, other),
  )
  const most = Math.max(...fuller.map(knowledgeOf))
  return fuller.filter((other) => knowledgeOf(other) === most)
}

function lastHost(group: Group, hosts: ReadonlyMap<Group, Group>): Group {
  const host = hosts.get(group)
  return host === undefined ? group : lastHost(host, hosts)
}

function namesOf(group: Group): ReadonlySet<string> {
  return new Set(
    group.flatMap((row) =>
      row.lastName === null
        ? []
        : [
            nameOf(row),
            nameOf({ firstName: row.preferredName ?? row.firstName, lastName: row.lastName }),
          ],
    ),
  )
}

/** Nothing in the one contradicts the other: neither the day of birth nor the class. */
function fits(group: Group, other: Group): boolean {
  const days = new Set([...group, ...other].flatMap(({ bornOn }) => bornOn ?? []))
  const classes = new Set(
    [...group, ...other].flatMap(({ className }) =>
      className === null ? [] : foldedName(className),
    ),
  )
  return days.size <= 1 && classes.size <= 1
}

/** A number outweighs a day of birth, and that a class. */
function knowledgeOf(group: Group): number {
  if (group.some(({ registerId }) => registerId !== null)) return 4
  const bornOn = group.some((row) => row.bornOn !== null)
  const className = group.some((row) => row.className !== null)
  return Number(bornOn) * 2 + Number(className)
}

function byPlace({ place: one }: Child, { place: other }: Child): number {
  return one.sheet - other.sheet || one.row - other.row
}

/** The first row that says a thing is believed; what rows say of consents is all kept. */
function childOf(group: Group): Child {
  const first = <K extends keyof PupilRow>(key: K) =>
    group.find((row) => row[key] !== null)?.[key] ?? null
  const named = group.find(({ lastName }) => lastName !== null)
  return {
    place: group[0]?.place ?? { sheet: 0, row: 0 },
    registerId: first('registerId'),
    firstName: named?.firstName ?? null,
    preferredName: first('preferredName'),
    lastName: named?.lastName ?? null,
    className: first('className'),
    yearGroup: first('yearGroup'),
    bornOn: first('bornOn'),
    leftOn: first('leftOn'),
    neverShown: group.some(({ neverShown }) => neverShown),
    statements: group.flatMap(({ statements }) => statements),
  }
}

function problemAt(row: PupilRow, kind: 'numberOfTwoPupils' | 'whichPupil'): Problem {
  return { ...row.place, column: null, kind }
}
