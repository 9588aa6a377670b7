import { useState } from 'react'
import type { Cover, CoverId, Style } from '../../../../electron/core/cover.ts'
import type { PhotoDraft } from '../../../../electron/core/draft.ts'
import type { FaceId } from '../../../../electron/core/face.ts'
import type { Photo } from '../../../../electron/core/photo.ts'
import type { Tool } from '../../../canvas/showing.ts'
import type { StageView } from '../../../canvas/useStageView.ts'
import type { Edit } from '../../../editing/edit.ts'
import type { FaceState } from '../../../editing/faceStates.ts'
import type { UndoHistory } from '../../../editing/history.ts'
import { nothingSelected, type Selection, stillThere } from '../../../editing/selection.ts'
import { doneWords } from '../../../editing/wording.ts'
import { useEdits } from './useEdits.ts'
import { useLeadOn } from './useLeadOn.ts'

/** What the editor asks in a dialog. */
export type EditorQuestion =
  | { readonly kind: 'dismiss'; readonly face: FaceId }
  | { readonly kind: 'keys' }
  | { readonly kind: 'look' }

export interface EditorTerms {
  readonly photo: Photo
  readonly history: UndoHistory<PhotoDraft>
  readonly style: Style
  readonly faces: readonly FaceState[]
  readonly stageView: StageView
  readonly onHistory: (history: UndoHistory<PhotoDraft>) => void
  readonly onStyle: (style: Style) => void
  /** Null on the last photo. */
  readonly onCopyToNext: ((covers: readonly Cover[]) => void) | null
  readonly onNextPhoto: () => void
  readonly onPreviousPhoto: () => void
  /** The look begins by itself, as the one at the photo before has just ended. */
  readonly beginsWithLook?: boolean
}

export type EditorState = ReturnType<typeof useEditorState>

/** What the editor remembers while one photo is open, beside the photo's own history. */
export function useEditorState(terms: EditorTerms) {
  const edits = useEdits(terms.history, terms.photo, terms.onHistory)
  const [selected, setSelected] = useState<Selection>(nothingSelected)
  const [tool, setTool] = useState<Tool>('choose')
  const [isFinal, setFinal] = useState(false)
  const [asking, ask] = useState<EditorQuestion | null>(() =>
    terms.beginsWithLook ? { kind: 'look' } : null,
  )
  /** What stays chosen while further covers are. */
  const [kept, keep] = useState<readonly CoverId[]>([])
  const [said, say] = useState('')
  const leadOn = useLeadOn(terms.faces)
  const selection = stillThere(selected, edits.draft, terms.faces)
  const faceOf = (id: FaceId | null) => terms.faces.find((face) => face.id === id)
  /** What was said belonged to what was chosen before. */
  const select = (next: Selection) => {
    setSelected(next)
    say('')
  }
  const act = (asked: Edit, again = false) => {
    edits.edit(asked, again)
    say(doneWords(asked.kind))
  }
  return {
    ...terms,
    ...edits,
    selection,
    chosenFace: faceOf(selection.face) ?? null,
    tool,
    isFinal,
    asking,
    said,
    faceOf,
    select,
    act,
    ask,
    say,
    kept,
    keep,
    leadOn,
    setTool,
    setFinal,
  }
}
