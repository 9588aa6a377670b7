import nlp from 'compromise'
import type { Finding } from '../core/words/finding.ts'
import { findingAt, type Part } from '../core/words/part.ts'
import { masked } from './masked.ts'

interface Pattern {
  /** In compromise's match syntax; the words to change are the group `slip`. */
  readonly match: string
  /** Matches that are right after all. */
  readonly unless?: string
  readonly fix: (slip: string) => string
  readonly reason: string
}

/** Slips that Harper lets pass. */
const patterns: readonly Pattern[] = [
  {
    match: '[<slip>their] (#Gerund|all|not|so|very|really|both|having|doing) ',
    unless: 'their #Gerund (#Noun|was|were|is|are|has|have|had)',
    fix: () => "they're",
    reason: '“Their” belongs to them; “they’re” is short for “they are”.',
  },
  {
    match:
      '[<slip>your] (amazing|brilliant|fantastic|great|wonderful|awesome|welcome|invited|doing|going|all)',
    unless:
      'your (amazing|brilliant|fantastic|great|wonderful|awesome|all)? (#Adjective|welcome)? (#Singular|#Plural|#Gerund)',
    fix: () => "you're",
    reason: '“Your” belongs to you; “you’re” is short for “you are”.',
  },
  {
    match: '[<slip>your] (amazing|brilliant|fantastic|great|wonderful|awesome) year #Value',
    fix: () => "you're",
    reason: '“Your” belongs to you; “you’re” is short for “you are”.',
  },
  {
    match:
      '(at|in|of|for|to|from|with|by|all) [<slip>are] (#Adjective|own|very)? (school|class|classroom|children|pupils|hall|garden|nursery|teachers|parents|library|playground|year|visit|trip|assembly|learning|work)',
    fix: () => 'our',
    reason: '“Are” is a verb; “our” belongs to us.',
  },
  {
    match:
      '(pupils|children|boys|girls|classes|teachers|parents|we|they|you|students|families|governors|staff and pupils) [<slip>(is|has|was)]',
    unless:
      '(each|one|none|every|neither|either) of? #Determiner? (pupils|children|boys|girls|classes|teachers|parents|students|families|governors) (is|has|was)',
    fix: (slip) => ({ is: 'are', has: 'have', was: 'were' })[slip] ?? slip,
    reason: 'More than one of them: the verb is plural.',
  },
  {
    match:
      '(had|have|has|did|loved|enjoyed|finished|showed|shared|did|using|with|made|wrote|performed|washed|in|on) [<slip>there] (first|own|new|#Noun)',
    unless: 'there (is|are|was|were)',
    fix: () => 'their',
    reason: '“There” is a place; “their” belongs to them.',
  },
  {
    match: '(i|we|they|you|he|she) [<slip>seen]',
    unless: '(have|has|had|been|be|was|were|is|are) (i|we|they|you|he|she) seen',
    fix: () => 'saw',
    reason: 'It is “saw”, or “have seen”.',
  },
  {
    match: '(i|we|they|you|he|she) [<slip>done] (a|an|the|our|some|so|it|this|that|lots)',
    unless: '(have|has|had|was|were|is|are) (i|we|they|you|he|she) done',
    fix: () => 'did',
    reason: 'It is “did”, or “have done”.',
  },
  {
    match: '^[<slip>me and #Determiner? #Noun+] #Verb',
    fix: (slip) =>
      `${slip.replace(/^me and /i, '').replace(/^./, (first) => first.toUpperCase())} and I`,
    reason: 'As the subject it is “and I”.',
  },
  {
    match:
      "[<slip>who's] (coat|bag|turn|book|shoes|jumper|lunch|lunchbox|hat|idea|work|name|birthday|bottle)",
    fix: () => 'whose',
    reason: '“Who’s” is short for “who is”; “whose” asks to whom it belongs.',
  },
  {
    match:
      "(don't|dont|not|to|will|may|might|didn't|can|could|never) [<slip>loose] (#Determiner|#Possessive|#Pronoun|yours|any|your|our|it|their)",
    fix: () => 'lose',
    reason: '“Loose” is not tight; “lose” is not to find.',
  },
  {
    match:
      '(better|more|less|bigger|smaller|faster|rather|other|older|younger|higher) [<slip>then] (#Determiner|#Noun|#Pronoun|ever|last|before)',
    fix: () => 'than',
    reason: 'Two things are compared with “than”.',
  },
  {
    match: '[<slip>to] (many|much|late|early|small|big|cold|hot|busy|excited|proud)',
    unless:
      'to (many|much) (#Plural|of|people|children|pupils|needed|more|appreciated|applause|excitement)',
    fix: () => 'too',
    reason: 'For “more than enough” it is “too”.',
  },
  {
    match: '(the|of|in|about|from) [<slip>childrens] #Noun',
    fix: () => 'children’s',
    reason: 'What belongs to the children has an apostrophe.',
  },
  {
    match: '[<slip>(should|could|would|must|might) of]',
    unless: '(should|could|would|must|might) of course',
    fix: (slip) => slip.replace(/ of$/i, ' have'),
    reason: 'It is “have”, which sounds like “of”.',
  },
  {
    match: '(was|were|is|are|been|be|have|had|has) [<slip>learnt] (by|to) (are|our) teachers?',
    fix: () => 'taught',
    reason: 'Teachers teach; pupils learn.',
  },
  {
    match: '[<slip>alot]',
    fix: () => 'a lot',
    reason: 'These are two words.',
  },
]

/** P7: slips of grammar that are known by their neighbours. Each asks, with the word that is probably meant. */
export function patternsIn(part: Part): readonly Finding[] {
  const text = masked(part.text)
  const doc = nlp(text)
  return patterns.flatMap((pattern) =>
    slipsOf(doc, pattern).flatMap((slip) => findingFrom(part, text, slip, pattern)),
  )
}

interface Slip {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

function slipsOf(doc: ReturnType<typeof nlp>, { match, unless }: Pattern): readonly Slip[] {
  const slips = offsetsOf(doc.match(match).groups('slip'))
  if (slips.length === 0 || unless === undefined) return slips
  const right = offsetsOf(doc.match(unless))
  return slips.filter((slip) => !right.some((other) => covers(other, slip)))
}

function offsetsOf(view: object): readonly Slip[] {
  if (!('json' in view) || typeof view.json !== 'function') return []
  const found: unknown = view.json({ text: true, offset: true, terms: false })
  return Array.isArray(found) ? found.filter(isSlip) : []
}

function isSlip(value: unknown): value is Slip {
  return typeof value === 'object' && value !== null && 'offset' in value && 'text' in value
}

function covers(other: Slip, slip: Slip): boolean {
  return (
    other.offset.start <= slip.offset.start &&
    slip.offset.start < other.offset.start + other.offset.length
  )
}

function findingFrom(
  part: Part,
  text: string,
  { offset }: Slip,
  pattern: Pattern,
): readonly Finding[] {
  const raw = text.slice(offset.start, offset.start + offset.length)
  const lead = raw.length - raw.trimStart().length
  const start = offset.start + lead
  const written = raw.trim().replace(/[.,!?;:]+$/, '')
  if (written === '') return []
  const fix = asWritten(pattern.fix(written.toLowerCase().replaceAll('’', "'")), written)
  return [
    findingAt(part, start, start + written.length, {
      rule: 'P7',
      effect: 'ask',
      kind: 'grammar',
      fix,
      reason: pattern.reason,
    }),
  ]
}

function asWritten(fix: string, written: string): string {
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase()
  return capital ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix
}
