import type { Part } from './part.ts'
import { phraseAt } from './phrases.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Roll } from './roll.ts'
import { isWithin, type TextSpan } from './spans.ts'

/** A text as the name rules read it. */
export interface Reader {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Pieces that belong to staff, classes, famous names and listed handles. */
  readonly exempt: ReadonlySet<number>
  /** Hashtags and mentions. */
  readonly tags: readonly TextSpan[]
  readonly mentions: readonly TextSpan[]
  readonly links: readonly TextSpan[]
  readonly roll: Roll
}

export function readerOf(part: Part, roll: Roll): Reader {
  const { text, hashtags, mentions, links } = part
  const pieces = piecesOf(text)
  const tags = [...hashtags, ...mentions]
  return { text, pieces, exempt: exemptPieces(part, pieces, roll), tags, mentions, links, roll }
}

function exemptPieces(part: Part, pieces: readonly Piece[], roll: Roll): ReadonlySet<number> {
  const exempt = new Set<number>()
  const listed = part.mentions.filter((span) => roll.handles.has(span.body.toLowerCase()))
  pieces.forEach((piece, at) => {
    if (isWithin(listed, piece.start, piece.end)) exempt.add(at)
    const length = phraseAt(roll.phrases, pieces, at)
    if (isSaint(pieces, at)) exempt.add(at)
    for (let step = 0; step < length; step += 1) exempt.add(at + step)
  })
  return exempt
}

/** “St Aidan's”: a church or a school, not a child. */
function isSaint(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]]
  if (before === undefined || piece === undefined || before.casing === 'lower') return false
  const isTitle = before.letters === 'st' || before.letters === 'saint'
  return isTitle && piece.casing === 'capital' && /^\.?\s$/.test(piece.between)
}
