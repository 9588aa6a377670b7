import { useRef } from 'react'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { apply, type Edit } from './edit.ts'
import { amend, type History, now, push } from './history.ts'

interface Edits {
  readonly draft: PhotoDraft
  /** One step; `again` makes it part of the step before it, as a held key does. */
  readonly edit: (edit: Edit, again?: boolean) => void
  readonly step: (history: History<PhotoDraft>) => void
}

/** The draft as it stands, and the way to change it. Edits that follow each other before the next render all count. */
export function useEdits(
  history: History<PhotoDraft>,
  photo: Photo,
  onHistory: (history: History<PhotoDraft>) => void,
): Edits {
  const latest = useRef(history)
  latest.current = history
  const step = (next: History<PhotoDraft>) => {
    if (next === latest.current) return
    latest.current = next
    onHistory(next)
  }
  const edit = (asked: Edit, again = false) => {
    const before = now(latest.current)
    const after = apply(before, asked, photo)
    if (after === before) return
    step(again ? amend(latest.current, after) : push(latest.current, after))
  }
  return { draft: now(history), edit, step }
}
