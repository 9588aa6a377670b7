import type { Cover } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'

/** What one step of a history changed; the word on the undo button follows from it. */
export type Change =
  | 'addCovers'
  | 'removeCovers'
  | 'moveCovers'
  | 'resizeCovers'
  | 'rotateCovers'
  | 'restyle'
  | 'markFace'
  | 'removeMark'
  | 'dismissFace'
  | 'undoDismissal'
  | 'crop'
  | 'people'
  | 'altText'
  | 'source'

export function changeBetween(before: PhotoDraft, after: PhotoDraft): Change {
  const dismissed = after.dismissals.length - before.dismissals.length
  if (dismissed > 0) return 'dismissFace'
  if (after.covers.length > before.covers.length) return 'addCovers'
  if (after.marks.length < before.marks.length) return 'removeMark'
  if (after.covers.length < before.covers.length) return 'removeCovers'
  if (after.marks.length > before.marks.length) return 'markFace'
  if (dismissed < 0) return 'undoDismissal'
  if (!isSame(before.covers, after.covers)) return changeOfCovers(before.covers, after.covers)
  if (!isSame(before.crop, after.crop)) return 'crop'
  if (!isSame(before.pupils, after.pupils)) return 'people'
  return before.altText === after.altText ? 'source' : 'altText'
}

function changeOfCovers(before: readonly Cover[], after: readonly Cover[]): Change {
  const differ = (of: (cover: Cover) => unknown) => !isSame(before.map(of), after.map(of))
  if (differ(({ style }) => style)) return 'restyle'
  if (differ(({ size }) => size)) return 'resizeCovers'
  return differ(({ rotation }) => rotation) ? 'rotateCovers' : 'moveCovers'
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
