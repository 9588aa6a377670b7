import { type ConsentFact, giverKey, isAboutPosts } from '../consent.ts'
import type { Day } from '../day.ts'
import type { Problem } from './problem.ts'
import { isNo, lastWord, type Statement } from './statement.ts'

/** A fact that an import would add; who records it, and when, is stamped on applying. */
export type PlannedFact = Omit<ConsentFact, 'pupil' | 'recordedBy' | 'recordedAt'>

export interface PlannedFacts {
  readonly facts: readonly PlannedFact[]
  readonly problems: readonly Problem[]
}

const evidenceStart = 'School register, file of '

/**
 * The facts that these statements add to what is known of one pupil. A no is never turned into a yes by anything that is
 * not younger; a yes that came from the register and that the register no longer says is taken back (P2: blank is no).
 */
export function plannedFacts(
  statements: readonly Statement[],
  all: readonly ConsentFact[],
  today: Day,
): PlannedFacts {
  const known = all.filter(isAboutPosts)
  const words = [...givers(statements)].flatMap((giver) => {
    const own = statements.filter((statement) => giverKey(statement) === giver)
    const word = lastWord(own)
    return word === null ? [] : [{ word: notAfter(word, today), own }]
  })
  const spoken = words.map(({ word, own }) => {
    const facts = factsFrom(word, lastFactOf(known, giverKey(word)))
    return { facts, problems: problemsOf(word, own, known) }
  })
  return {
    facts: [...spoken.flatMap(({ facts }) => facts), ...noLongerSaid(words, known)],
    problems: spoken.flatMap(({ problems }) => problems),
  }
}

function givers(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.map(giverKey))
}

/** A computer whose clock runs ahead wrote no file of tomorrow. */
function notAfter(word: Statement, today: Day): Statement {
  return word.on > today ? { ...word, on: today } : word
}

function lastFactOf(known: readonly ConsentFact[], giver: string): ConsentFact | null {
  const own = known.filter((fact) => giverKey(fact) === giver)
  return own.reduce<ConsentFact | null>(
    (last, fact) => (last === null || !isOlder(fact, last) ? fact : last),
    null,
  )
}

function isOlder(fact: ConsentFact, other: ConsentFact): boolean {
  return fact.on === other.on ? fact.recordedAt < other.recordedAt : fact.on < other.on
}

function factsFrom(word: Statement, last: ConsentFact | null): readonly PlannedFact[] {
  if (word.says === 'yes') return isNewYes(word, last) ? [factOf(word, 'granted')] : []
  if (!isNo(word)) return []
  const known = last !== null && (last.decision !== 'granted' || last.on > word.on)
  return known ? [] : [factOf(word, word.says === 'withdrawn' ? 'withdrawn' : 'refused')]
}

/** New where nothing was known, where it is younger than a no, and where it renews a yes that has an end. */
function isNewYes(word: Statement, last: ConsentFact | null): boolean {
  if (last === null) return true
  if (last.decision !== 'granted') return word.on > last.on
  return word.dated && word.on > last.on && word.expiresOn !== last.expiresOn
}

function factOf(word: Statement, decision: ConsentFact['decision']): PlannedFact {
  return {
    purpose: 'socialMedia',
    decision,
    on: word.on,
    givenBy: word.givenBy,
    relationship: word.relationship,
    wording: word.wording,
    evidence: `${evidenceStart}${word.on}`,
    expiresOn: decision === 'granted' ? word.expiresOn : null,
  }
}

interface Word {
  readonly word: Statement
  readonly own: readonly Statement[]
}

/** Where the register says no yes any more, every yes that came from it ends on the day of the file. */
function noLongerSaid(
  words: readonly Word[],
  known: readonly ConsentFact[],
): readonly PlannedFact[] {
  const silent = words.find(({ word }) => word.says === 'notSaid' || word.says === 'blank')
  if (silent === undefined || words.some(({ word }) => word.says === 'yes')) return []
  const { on, says } = silent.word
  return [...new Set(known.map(giverKey))].flatMap((giver) => {
    const last = lastFactOf(known, giver)
    if (last === null || last.decision !== 'granted') return []
    if (!last.evidence.startsWith(evidenceStart)) return []
    const later = says === 'blank' ? on > last.on : on >= last.on
    if (!later) return []
    const { givenBy, relationship } = last
    return [
      {
        purpose: 'socialMedia' as const,
        decision: 'withdrawn' as const,
        on,
        givenBy,
        relationship,
        wording: null,
        evidence: `${evidenceStart}${on} no longer says yes`,
        expiresOn: null,
      },
    ]
  })
}

function problemsOf(
  word: Statement,
  own: readonly Statement[],
  known: readonly ConsentFact[],
): readonly Problem[] {
  const overruled = own.filter(
    (other) => word.says !== 'yes' && other.says === 'yes' && other.on >= word.on,
  )
  const last = lastFactOf(known, giverKey(word))
  const late =
    word.says === 'yes' && last !== null && last.decision !== 'granted' && word.on <= last.on
  const at = ({ place }: Statement, kind: Problem['kind']) => ({ ...place, column: null, kind })
  return [
    ...overruled.map((other) => at(other, 'contradiction')),
    ...(late ? [at(word, 'olderYes')] : []),
  ]
}
