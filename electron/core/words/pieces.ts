import { type Folded, fold } from './fold.ts'

/** What stands between a piece and the one before it, from least to most. */
export type Gap = 'none' | 'apostrophe' | 'mark' | 'space' | 'start'

export type Casing = 'lower' | 'capital' | 'upper' | 'mixed'

/** A run of letters, split where the case says that a new word begins: `WellDone` is two pieces. */
export interface Piece {
  readonly letters: string
  readonly start: number
  readonly end: number
  readonly casing: Casing
  readonly gap: Gap
  /** What was written between the piece before and this one. */
  readonly between: string
  /** True where a sentence begins with this piece. */
  readonly opens: boolean
}

const letter = /^\p{L}$/u

export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const run of runsOf(fold(text))) {
    const before = pieces.at(-1)
    const between = text.slice(before?.end ?? 0, run[0]?.start ?? 0)
    pieces.push(pieceOf(run, between, before === undefined))
  }
  return pieces
}

function runsOf(folded: readonly Folded[]): readonly (readonly Folded[])[] {
  const runs: Folded[][] = []
  folded.forEach((current, at) => {
    if (!letter.test(current.char)) return
    const before = folded[at - 1]
    const follows = before !== undefined && letter.test(before.char)
    if (follows && !beginsWord(before, current, folded[at + 1])) runs.at(-1)?.push(current)
    else runs.push([current])
  })
  return runs
}

/** `lD` in WellDone, `Ks` in `EYFSKids`. */
function beginsWord(before: Folded, current: Folded, after: Folded | undefined): boolean {
  if (before.flag !== current.flag) return true
  if (current.flag) return false
  if (!current.upper || before.start === current.start) return false
  if (!before.upper) return true
  return (
    after !== undefined && letter.test(after.char) && !after.upper && after.start !== current.start
  )
}

function pieceOf(run: readonly Folded[], between: string, first: boolean): Piece {
  return {
    letters: run.map((folded) => folded.char).join(''),
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    casing: casingOf(run),
    gap: first ? 'start' : gapOf(between),
    between,
    opens: first || opensSentence(between),
  }
}

function casingOf(run: readonly Folded[]): Casing {
  const upper = run.filter((folded) => folded.upper).length
  if (upper === 0) return 'lower'
  if (upper === 1 && run[0]?.upper === true) return 'capital'
  return upper === run.length ? 'upper' : 'mixed'
}

function opensSentence(between: string): boolean {
  const visible = between.replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, '')
  return /[.!?…\n:]["'”’)\]\s\p{Extended_Pictographic}]*$/u.test(visible)
}

function gapOf(between: string): Gap {
  const visible = fold(between)
    .map((folded) => folded.char)
    .join('')
  if (visible === '') return 'none'
  if (/\s/.test(visible)) return 'space'
  return /^['’‘ʼ`´]$/.test(visible) ? 'apostrophe' : 'mark'
}
