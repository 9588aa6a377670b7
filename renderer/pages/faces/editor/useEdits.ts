import { useRef } from 'react'
import type { PhotoDraft } from '../../../../electron/core/draft.ts'
import type { Photo } from '../../../../electron/core/photo.ts'
import { apply, type Edit } from '../../../editing/edit.ts'
import {
  amend,
  currentDraft,
  push,
  redo,
  type UndoHistory,
  undo,
} from '../../../editing/history.ts'

interface Edits {
  readonly draft: PhotoDraft
  /** One step; `again` makes it part of the step before it, as a held key does. */
  readonly edit: (edit: Edit, again?: boolean) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** The draft as it stands, and the way to change it. Edits that follow each other before the next render all count. */
export function useEdits(
  history: UndoHistory<PhotoDraft>,
  photo: Photo,
  onHistory: (history: UndoHistory<PhotoDraft>) => void,
): Edits {
  const latest = useRef(history)
  latest.current = history
  /** Whether the last edit made a step; only such a step may grow. */
  const hasGrown = useRef(false)
  const step = (next: UndoHistory<PhotoDraft>) => {
    if (next === latest.current) return
    latest.current = next
    onHistory(next)
  }
  const edit = (asked: Edit, again = false) => {
    const before = currentDraft(latest.current)
    const after = apply(before, asked, photo)
    if (after === before) {
      hasGrown.current &&= again
      return
    }
    step(again && hasGrown.current ? amend(latest.current, after) : push(latest.current, after))
    hasGrown.current = true
  }
  return {
    draft: currentDraft(history),
    edit,
    undo: () => step(undo(latest.current)),
    redo: () => step(redo(latest.current)),
  }
}
