import { type ConsentFact, countsOver, giverKey, isAboutPosts } from '../consent.ts'
import type { Day } from '../day.ts'
import { grouped, type Strides } from '../strides.ts'
import type { Problem } from './problem.ts'
import { type ConsentWording, isNo, lastWord } from './statement.ts'

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
export function* plannedFacts(
  statements: readonly ConsentWording[],
  all: readonly ConsentFact[],
  today: Day,
): Strides<PlannedFacts> {
  const known = yield* lastFacts(all)
  const words: Word[] = []
  for (const [giver, own] of yield* grouped(statements, giverKey)) {
    const word = yield* lastWord(own)
    if (word !== null) words.push({ giver, word: notAfter(word, today), own })
  }
  const facts: PlannedFact[] = []
  const problems: Problem[] = []
  for (const spoken of words) {
    const last = known.get(spoken.giver) ?? null
    facts.push(...factsFrom(spoken.word, last))
    for (const problem of yield* problemsOf(spoken, last)) problems.push(problem)
    yield
  }
  for (const fact of yield* noLongerSaid(words, known)) facts.push(fact)
  return { facts, problems }
}

/** What each giver said last of posts. */
function* lastFacts(all: readonly ConsentFact[]): Strides<ReadonlyMap<string, ConsentFact>> {
  const last = new Map<string, ConsentFact>()
  for (const fact of all) {
    yield
    if (!isAboutPosts(fact)) continue
    const giver = giverKey(fact)
    const earlier = last.get(giver)
    if (earlier === undefined || countsOver(fact, earlier)) last.set(giver, fact)
  }
  return last
}

/** A computer whose clock runs ahead wrote no file of tomorrow. */
function notAfter(word: ConsentWording, today: Day): ConsentWording {
  return word.on > today ? { ...word, on: today } : word
}

function factsFrom(word: ConsentWording, last: ConsentFact | null): readonly PlannedFact[] {
  if (word.says === 'yes') return isNewYes(word, last) ? [factOf(word, 'granted')] : []
  if (!isNo(word)) return []
  const known = last !== null && (last.decision !== 'granted' || last.on > word.on)
  return known ? [] : [factOf(word, word.says === 'withdrawn' ? 'withdrawn' : 'refused')]
}

/** New where nothing was known, where it is younger than a no, and where it renews a yes that has an end. */
function isNewYes(word: ConsentWording, last: ConsentFact | null): boolean {
  if (last === null) return true
  if (last.decision !== 'granted') return word.on > last.on
  return word.dated && word.on > last.on && word.expiresOn !== last.expiresOn
}

function factOf(word: ConsentWording, decision: ConsentFact['decision']): PlannedFact {
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
  readonly giver: string
  readonly word: ConsentWording
  readonly own: readonly ConsentWording[]
}

/** Where the register says no yes any more, every yes that came from it ends on the day of the file. */
function* noLongerSaid(
  words: readonly Word[],
  known: ReadonlyMap<string, ConsentFact>,
): Strides<readonly PlannedFact[]> {
  const silent = words.find(({ word }) => word.says === 'notSaid' || word.says === 'blank')
  if (silent === undefined || words.some(({ word }) => word.says === 'yes')) return []
  const { on, says } = silent.word
  const ended: PlannedFact[] = []
  for (const last of known.values()) {
    yield
    if (last.decision !== 'granted' || !last.evidence.startsWith(evidenceStart)) continue
    const later = says === 'blank' ? on > last.on : on >= last.on
    if (!later) continue
    const { givenBy, relationship } = last
    ended.push({
      purpose: 'socialMedia',
      decision: 'withdrawn',
      on,
      givenBy,
      relationship,
      wording: null,
      evidence: `${evidenceStart}${on} no longer says yes`,
      expiresOn: null,
    })
  }
  return ended
}

function* problemsOf({ word, own }: Word, last: ConsentFact | null): Strides<readonly Problem[]> {
  const at = ({ place }: ConsentWording, kind: Problem['kind']) => ({
    ...place,
    column: null,
    kind,
  })
  const problems: Problem[] = []
  for (const other of own) {
    const overruled = word.says !== 'yes' && other.says === 'yes' && other.on >= word.on
    if (overruled) problems.push(at(other, 'contradiction'))
    yield
  }
  const late =
    word.says === 'yes' && last !== null && last.decision !== 'granted' && word.on <= last.on
  return late ? [...problems, at(word, 'olderYes')] : problems
}
