import { readFile } from 'node:fs/promises'
import {
  createBinaryModuleFromUrl,
  Dialect,
  type Lint,
  LocalLinter,
  SuggestionKind,
} from 'harper.js'
import type { Finding } from '../core/words/finding.ts'
import { isEnglish, isFamilyName, isGivenName, isProperWord } from '../core/words/lexicon.ts'
import { famousPhrases } from '../core/words/lists/famousPhrases.ts'
import { findingAt, type Part } from '../core/words/part.ts'
import { masked } from './masked.ts'

export interface Grammar {
  /** Spelling and grammar of one part, British. */
  check(part: Part, schoolWords: readonly string[]): Promise<readonly Finding[]>
}

/** Where Harper's slim binary lies beside its own module. */
export function harperBinary(): URL {
  return new URL('./harper_wasm_slim_bg.wasm', import.meta.resolve('harper.js/slimBinary'))
}

/**
 * Loads Harper from a local file and reads a first sentence, so that nobody waits for the second. The bytes go through
 * a blob because Harper reads `file:` addresses wrongly where a path has spaces or a drive letter.
 */
export async function loadGrammar(binary: URL): Promise<Grammar> {
  const bytes = await readFile(binary)
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/wasm' }))
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(url, 'slim'),
    dialect: Dialect.British,
  })
  await linter.setup()
  await linter.setLintConfig({ ...(await linter.getLintConfig()), AvoidCurses: false })
  await linter.lint('We was all ready for the first sentence of the day.', {
    language: 'plaintext',
  })
  const taught = new Set<string>()
  await teach(linter, taught, [...usualWords, ...wordsIn(famousPhrases.split('\n'))])
  return { check: checkWith(linter, taught) }
}

function checkWith(linter: LocalLinter, taught: Set<string>): Grammar['check'] {
  return async (part, schoolWords) => {
    const text = masked(part.text)
    const strange = longStrangersIn(text)
    await teach(linter, taught, [...wordsIn(schoolWords), ...strange])
    const lints = await linter.lint(text, { language: 'plaintext' })
    const found = lints.flatMap((lint) => findingFrom(part, text, lint))
    return [...found, ...strange.filter(isPlain).map((word) => spellingOf(part, word))]
  }
}

/** Abbreviations of primary schools, and years as they are written: right as they stand. */
const usualWords =
  'EYFS KS1 KS2 Y1 Y2 Y3 Y4 Y5 Y6 Yr SENCO SEND TA TAs SATs PSHE RSHE PTA PTFA INSET Numicon SPaG RWI MFL EAL Ofsted NSPCC Makaton Bikeability fayre edchat PrimaryRocks phonics grapheme graphemes digraph digraphs trigraph trigraphs cursive numeracy pyjama pyjamas mindfulness eco zig zag multiplications forest-school playdough roleplay storytelling Diwali Eid Holi'.split(
    ' ',
  )

async function teach(linter: LocalLinter, taught: Set<string>, words: readonly string[]) {
  const fresh = words.filter((word) => word !== '' && !taught.has(word))
  if (fresh.length === 0) return
  for (const word of fresh) taught.add(word)
  await linter.importWords(fresh.flatMap((word) => [word, `${word}’s`, `${word}'s`]))
}

function wordsIn(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{M}\p{N}'’]+/u))
}

/** Harper searches many seconds for a neighbour of a long unknown word, so such a word is asked about by ourselves. */
function longStrangersIn(text: string): readonly string[] {
  const long = text.match(/\p{L}{12,}/gu) ?? []
  return [...new Set(long)].filter((word) => !isEnglish(word.toLowerCase()) && !isName(word))
}

function isPlain(word: string): boolean {
  return word === word.toLowerCase()
}

function spellingOf(part: Part, word: string): Finding {
  const start = Math.max(0, part.text.indexOf(word))
  return findingAt(part, start, start + word.length, {
    rule: 'P7',
    effect: 'ask',
    kind: 'spelling',
    reason: 'This word is not in the dictionary.',
  })
}

/** What our own rules say better, or what is only a matter of style. */
const leftOut = new Set([
  'Formatting',
  'Capitalization',
  'Style',
  'Readability',
  'Enhancement',
  'Redundancy',
  'Regionalism',
])

/** Advice about hyphens and compounds that right British sentences get as well. */
const doubtful = /closed compound|prefix that can be joined|missing a preposition/i

function findingFrom(part: Part, text: string, lint: Lint): readonly Finding[] {
  const kind = lint.lint_kind()
  const span = lint.span()
  const written = text.slice(span.start, span.end)
  if (doubtful.test(lint.message())) return []
  if (leftOut.has(kind) || (kind === 'Spelling' && (isFine(written) || isSomeName(text, lint))))
    return []
  return [
    findingAt(part, span.start, span.end, {
      rule: 'P7',
      effect: 'ask',
      kind: kind === 'Spelling' ? 'spelling' : 'grammar',
      fix: fixOf(lint, written),
      reason: plainly(lint.message()).slice(0, 400),
    }),
  ]
}

/** Harper writes its marks for programmers; a person reads quotation marks. */
function plainly(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”').replaceAll('`', '’')
}

/** Names are judged by the rules about names, and years and classes are no spelling. */
function isFine(written: string): boolean {
  return (
    written.length < 2 || /\d/.test(written) || /^\p{Lu}{2,6}s?$/u.test(written) || isName(written)
  )
}

/** A capital in mid-sentence that is not nearly a known word with a capital: the rules about names judge it. */
function isSomeName(text: string, lint: Lint): boolean {
  const { start, end } = lint.span()
  const written = text.slice(start, end)
  const opens = /(?:^|[.!?:]\s+)["'“‘(]*$/.test(text.slice(0, start))
  if (opens || written.charAt(0) === written.charAt(0).toLowerCase()) return false
  const suggestions = lint.suggestions().map((suggestion) => suggestion.get_replacement_text())
  return !suggestions.some((word) => isProperWord(word.toLowerCase()))
}

function isName(written: string): boolean {
  const word = written.toLowerCase().replace(/['’]s$/, '')
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase()
  return capital && (isGivenName(word) || isFamilyName(word) || isProperWord(word))
}

function fixOf(lint: Lint, written: string): string | null {
  const first = lint.suggestions()[0]
  if (first === undefined) return null
  if (first.kind() === SuggestionKind.Remove) return ''
  const words = first.get_replacement_text()
  if (first.kind() === SuggestionKind.InsertAfter) return `${written}${words}`
  return words.toUpperCase() === words && written.length === 1 ? sentenceCase(words) : words
}

function sentenceCase(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase()
}
