import { type ConsentFact, type ConsentState, consentState } from '../consent.ts'
import { type Day, Instant } from '../day.ts'
import { OperatorId } from '../operator.ts'
import { type Pupil, PupilId } from '../pupil.ts'
import { grouped, joined, mapped, type Strides, sorted } from '../strides.ts'
import { foldedName } from './cell.ts'
import { type PlannedFact, plannedFacts } from './consentChange.ts'
import { type Answers, createMatcher, type Match, type MatchQuestion } from './match.ts'
import { type Child, mergeRows } from './merge.ts'
import type { Problem } from './problem.ts'
import { type ImportSheet, type RowReading, readRegisterSheet } from './pupilRow.ts'
import type { KnownPupil, PupilFacts, RegisterRoll, RollStanding } from './roll.ts'
import type { ImportRules } from './statement.ts'
import type { CellPlace, SheetRow } from './table.ts'

/** What an import would do to one pupil. */
export type RegisterChange =
  | { readonly kind: 'joined' | 'returned' | 'left' | 'mustNotBeShown' | 'numberLearned' }
  | {
      readonly kind: 'movedClass' | 'movedYear' | 'renamed'
      readonly from: string
      readonly to: string
    }
  | {
      readonly kind: 'consentGained' | 'consentLost' | 'consentNoted'
      readonly state: ConsentState
    }

/** One pupil whom an import would change. */
export interface PlannedPupil {
  /** Null for a pupil who is new. */
  readonly id: PupilId | null
  /** The row that speaks of them; null for those in no file. */
  readonly place: CellPlace | null
  readonly before: RollStanding | null
  readonly after: RollStanding
  readonly facts: readonly PlannedFact[]
  readonly changes: readonly RegisterChange[]
}

/** All that an import would change, and all that it could not read; nothing has happened yet. */
export interface Difference {
  readonly pupils: readonly PlannedPupil[]
  readonly questions: readonly MatchQuestion[]
  readonly problems: readonly Problem[]
  /** Pupils who are in the files and stay as they are. */
  readonly unchanged: number
}

export interface RegisterImport {
  readonly sheets: readonly ImportSheet[]
  readonly rules: ImportRules
  readonly answers: Answers
  /** Whether the files are the whole roll, so that whoever is missing has left. */
  readonly wholeRoll: boolean
}

/** The difference between what these files say and what is known. The same files again make none. */
export function* differenceOf(
  roll: RegisterRoll,
  wanted: RegisterImport,
  today: Day,
): Strides<Difference> {
  const readings: RowReading[] = []
  for (const sheet of wanted.sheets) readings.push(yield* readRegisterSheet(sheet, wanted.rules))
  const merged = yield* mergeRows(yield* joined(readings.map(({ rows }) => rows)))
  const matches = yield* matchAll(merged.children, roll, wanted.answers)
  const knownConsents = yield* grouped(roll.consents, ({ pupil }) => pupil)
  const outcomes: Outcome[] = []
  for (const { child, match } of matches)
    outcomes.push(yield* outcomeOf({ child, match, knownConsents, today }))
  const unread = [...readings.map((reading) => reading.unread), merged.unread]
  const leavers = wanted.wholeRoll ? yield* missing(roll.pupils, matches, unread, today) : []
  const planned = outcomes.flatMap(({ planned }) => planned ?? [])
  const changed = [...planned, ...leavers].filter(({ changes }) => changes.length > 0)
  const problems = yield* joined([
    ...readings.map(({ problems }) => problems),
    merged.problems,
    ...outcomes.map(({ problems }) => problems),
  ])
  return {
    pupils: changed,
    questions: matches.flatMap(({ match }) => (match.kind === 'asks' ? [match.question] : [])),
    problems: yield* sorted(problems, byPlace),
    unchanged: planned.filter(({ changes }) => changes.length === 0).length,
  }
}

function byPlace(one: Problem, other: Problem): number {
  return one.sheet - other.sheet || one.row - other.row
}

interface Matched {
  readonly child: Child
  readonly match: Match
}

/** Two children who would be the same pupil are a question, both of them. */
function* matchAll(
  children: readonly Child[],
  roll: RegisterRoll,
  answers: Answers,
): Strides<readonly Matched[]> {
  const match = yield* createMatcher(roll.pupils, answers)
  const matched: Matched[] = []
  const claims = new Map<PupilId, number>()
  for (const child of children) {
    const found = yield* match(child)
    matched.push({ child, match: found })
    if (found.kind === 'known') claims.set(found.known.id, (claims.get(found.known.id) ?? 0) + 1)
    yield
  }
  return yield* mapped(matched, ({ child, match }) => {
    const shared = match.kind === 'known' && (claims.get(match.known.id) ?? 0) > 1
    return { child, match: shared ? askWhich(child, match.known) : match }
  })
}

function askWhich(child: Child, known: KnownPupil): Match {
  const question: MatchQuestion = {
    place: child.place,
    because: 'nameOnly',
    name: `${child.firstName ?? ''} ${child.lastName ?? ''}`.trim(),
    className: child.className,
    candidates: [known.id],
  }
  return { kind: 'asks', question }
}

interface Case extends Matched {
  readonly knownConsents: ReadonlyMap<PupilId, readonly ConsentFact[]>
  readonly today: Day
}

interface Outcome {
  readonly planned: PlannedPupil | null
  readonly problems: readonly Problem[]
}

function* outcomeOf({ child, match, knownConsents, today }: Case): Strides<Outcome> {
  if (match.kind === 'asks') return { planned: null, problems: [] }
  const known = match.kind === 'known' ? match.known : null
  const before = known?.standing ?? null
  const { standing: after, problems } = standingOf(child, before, today)
  if (after === null || (before === null && after.leftOn !== null))
    return { planned: null, problems }
  const facts = known === null ? [] : (knownConsents.get(known.id) ?? [])
  const added = yield* plannedFacts(child.statements, facts, today)
  const id = known?.id ?? nobody
  const pupil = { id: known?.id ?? null, place: child.place, before, after, facts: added.facts }
  const states = {
    before: before === null ? 'blank' : stateOf({ ...before.pupil, id }, facts, [], today),
    after: stateOf({ ...after.pupil, id }, facts, added.facts, today),
  } as const
  yield
  const changes = [...changesOfStanding(before, after), ...changesOfConsent(states, added.facts)]
  return { planned: { ...pupil, changes }, problems: [...problems, ...added.problems] }
}

/** The pupil as the files describe them; what the files do not say stays as it is. */
function standingOf(child: Child, before: RollStanding | null, today: Day) {
  const was = before?.pupil ?? null
  const firstName = child.firstName ?? was?.firstName ?? null
  const lastName = child.lastName ?? was?.lastName ?? null
  const className = child.className ?? was?.className ?? null
  const yearGroup = child.yearGroup ?? was?.yearGroup ?? null
  if (firstName === null || lastName === null) return unreadable(child, 'noName')
  if (className === null) return unreadable(child, 'noClass')
  if (yearGroup === null) return unreadable(child, 'noYear')
  const pupil: PupilFacts = {
    firstName,
    lastName,
    preferredName: child.preferredName ?? keptName(child, was),
    className,
    yearGroup,
    distinctiveName: was?.distinctiveName ?? false,
    neverShown: (was?.neverShown ?? false) || child.neverShown,
  }
  const registerId = child.registerId ?? before?.registerId ?? null
  const bornOn = registerId === null ? (child.bornOn ?? before?.bornOn ?? null) : null
  const leftOn =
    child.leftOn !== null && child.leftOn <= today ? (before?.leftOn ?? child.leftOn) : null
  return { standing: { pupil, registerId, bornOn, leftOn }, problems: [] }
}

/** A file without the name that a child is called by does not take it away. */
function keptName(child: Child, was: PupilFacts | null): string | null {
  const same = was !== null && (child.firstName ?? was.firstName) === was.firstName
  return same ? was.preferredName : null
}

function unreadable(child: Child, kind: 'noName' | 'noClass' | 'noYear') {
  return { standing: null, problems: [{ ...child.place, column: null, kind }] }
}

const nobody = PupilId.parse('00000000-0000-4000-8000-000000000000')
const noOne = OperatorId.parse(nobody)
const lastOfAll = Instant.parse('9999-12-31T23:59:59.999Z')

function stateOf(
  pupil: Pupil,
  known: readonly ConsentFact[],
  added: readonly PlannedFact[],
  today: Day,
): ConsentState {
  const { id } = pupil
  const stamp = { pupil: id, recordedBy: noOne, recordedAt: lastOfAll }
  return consentState(pupil, [...known, ...added.map((fact) => ({ ...fact, ...stamp }))], today)
}

function changesOfStanding(
  before: RollStanding | null,
  after: RollStanding,
): readonly RegisterChange[] {
  if (before === null) {
    return [
      { kind: 'joined' },
      ...(after.pupil.neverShown ? [{ kind: 'mustNotBeShown' as const }] : []),
    ]
  }
  const [was, is] = [before.pupil, after.pupil]
  const plain: readonly (readonly [
    boolean,
    'returned' | 'left' | 'mustNotBeShown' | 'numberLearned',
  ])[] = [
    [before.leftOn !== null && after.leftOn === null, 'returned'],
    [before.leftOn === null && after.leftOn !== null, 'left'],
    [!was.neverShown && is.neverShown, 'mustNotBeShown'],
    [before.registerId !== after.registerId || before.bornOn !== after.bornOn, 'numberLearned'],
  ]
  const moved: readonly (readonly [string, string, 'movedClass' | 'movedYear' | 'renamed'])[] = [
    [was.className, is.className, 'movedClass'],
    [was.yearGroup, is.yearGroup, 'movedYear'],
    [namesOf(was), namesOf(is), 'renamed'],
  ]
  return [
    ...plain.flatMap(([happened, kind]) => (happened ? [{ kind }] : [])),
    ...moved.flatMap(([from, to, kind]) => (from === to ? [] : [{ kind, from, to }])),
  ]
}

function namesOf({ firstName, preferredName, lastName }: PupilFacts): string {
  return preferredName === null
    ? `${firstName} ${lastName}`
    : `${firstName} (${preferredName}) ${lastName}`
}

function changesOfConsent(
  { before, after }: { readonly before: ConsentState; readonly after: ConsentState },
  facts: readonly PlannedFact[],
): readonly RegisterChange[] {
  if (before !== 'live' && after === 'live') return [{ kind: 'consentGained', state: after }]
  if (before === 'live' && after !== 'live') return [{ kind: 'consentLost', state: after }]
  return facts.length > 0 ? [{ kind: 'consentNoted', state: after }] : []
}

/** Pupils on the roll of whom no row speaks. Nobody has left whom an open question or an unread row may mean. */
function* missing(
  pupils: readonly KnownPupil[],
  matches: readonly Matched[],
  unread: readonly (readonly SheetRow[])[],
  today: Day,
): Strides<readonly PlannedPupil[]> {
  const spokenOf = new Set<PupilId>()
  const rows = yield* joined(unread)
  for (const { child, match } of matches) {
    yield
    if (match.kind === 'known') spokenOf.add(match.known.id)
    if (match.kind !== 'asks') continue
    for (const candidate of match.question.candidates) spokenOf.add(candidate)
    // Whom a question offers may change with the classes; whom it names does not.
    rows.push([child.firstName ?? '', child.preferredName ?? '', child.lastName ?? ''])
  }
  const letters = yield* lettersOf(rows)
  const gone: PlannedPupil[] = []
  for (const { id, standing } of pupils) {
    yield
    if (standing.leftOn !== null || spokenOf.has(id)) continue
    if (yield* isNamedIn(standing.pupil, letters)) continue
    gone.push({
      id,
      place: null,
      before: standing,
      after: { ...standing, leftOn: today },
      facts: [],
      changes: [{ kind: 'left' }],
    })
  }
  return gone
}

/** The letters of each row, for names to be found in. */
function* lettersOf(rows: readonly SheetRow[]): Strides<readonly string[]> {
  const all: string[] = []
  for (const row of rows) all.push((yield* mapped(row, foldedName)).join(''))
  return all
}

function* isNamedIn(
  { firstName, lastName }: PupilFacts,
  rows: readonly string[],
): Strides<boolean> {
  const [first, last] = [foldedName(firstName), foldedName(lastName)]
  for (const row of rows) {
    yield
    if (row.includes(last) && row.includes(first)) return true
  }
  return false
}
