import { phraseAt } from './phrases.ts'
import { type Piece, piecesOf } from './pieces.ts'
import type { Roll } from './roll.ts'
import { hashtagsIn, isWithin, mentionsIn, type Span } from './spans.ts'

/** A text as the name rules read it. */
export interface Reader {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Pieces that belong to staff, classes, famous names and listed handles. */
  readonly exempt: ReadonlySet<number>
  readonly tags: readonly Span[]
  readonly roll: Roll
}

export function readerOf(text: string, roll: Roll): Reader {
  const pieces = piecesOf(text)
  const tags = [...hashtagsIn(text), ...mentionsIn(text)]
  return { text, pieces, exempt: exemptPieces(text, pieces, roll), tags, roll }
}

function exemptPieces(text: string, pieces: readonly Piece[], roll: Roll): ReadonlySet<number> {
  const exempt = new Set<number>()
  const listed = mentionsIn(text).filter((span) => roll.handles.has(span.body.toLowerCase()))
  pieces.forEach((piece, at) => {
    if (isWithin(listed, piece.start, piece.end)) exempt.add(at)
    const length = phraseAt(roll.phrases, pieces, at)
    for (let step = 0; step < length; step += 1) exempt.add(at + step)
  })
  return exempt
}
