import { type RefObject, useRef, useState } from 'react'
import type { Cover, CoverId, Style } from '../../electron/core/cover.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'
import type { Exemption, FaceId } from '../../electron/core/face.ts'
import { centreOf, type Point } from '../../electron/core/geometry.ts'
import type { Photo } from '../../electron/core/photo.ts'
import type { Tool } from '../canvas/Stage.tsx'
import { coverAllOpen, decide, duplicateOf, editFor } from './act.ts'
import type { Edit } from './edit.ts'
import { type FaceState, isOpen } from './faceStates.ts'
import { type History, redo, undo } from './history.ts'
import type { Command } from './keymap.ts'
import { missedFace, newCoverId, usualReach } from './newCover.ts'
import { nothing, ofCovers, ofFace, type Selection, stillThere } from './selection.ts'
import { useEdits } from './useEdits.ts'
import type { StageView } from './useStageView.ts'
import { toImage } from './view.ts'
import { doneWords } from './wording.ts'

/** What the editor asks in a dialog. */
export type Asking =
  | { readonly kind: 'dismiss'; readonly face: FaceId }
  | { readonly kind: 'keys' }
  | { readonly kind: 'look' }

interface EditorTerms {
  readonly photo: Photo
  readonly history: History<PhotoDraft>
  readonly style: Style
  readonly faces: readonly FaceState[]
  readonly stageView: StageView
  /** Outlives the photo, so that covers can be pasted on the next one. */
  readonly clipboard: RefObject<readonly Cover[]>
  readonly onHistory: (history: History<PhotoDraft>) => void
  readonly onStyle: (style: Style) => void
  readonly onNextPhoto: () => void
  readonly onPreviousPhoto: () => void
}

/** The editor's state and every way to change it; what it looks like is the room's. */
export function useEditor(terms: EditorTerms) {
  const { photo, history, style, faces, stageView, clipboard } = terms
  const { draft, edit, step } = useEdits(history, photo, terms.onHistory)
  const [selected, setSelected] = useState<Selection>(nothing)
  const [tool, setTool] = useState<Tool>('choose')
  const [isFinal, setFinal] = useState(false)
  const [asking, ask] = useState<Asking | null>(null)
  const [said, say] = useState('')
  const stage = useRef<HTMLDivElement>(null)
  const selection = stillThere(selected, draft, faces)
  const faceOf = (id: FaceId | null) => faces.find((face) => face.id === id)

  /** What was said belonged to what was chosen before. */
  const select = (next: Selection) => {
    setSelected(next)
    say('')
  }
  const act = (asked: Edit, again = false) => {
    edit(asked, again)
    say(doneWords(asked.kind))
  }
  const chooseFace = (id: FaceId) => {
    const face = faceOf(id)
    if (face === undefined || (id === selection.face && selection.covers.length > 0)) return
    select(ofFace(face, faces))
    stageView.reveal(centreOf(face.box))
  }
  const decideOn = (id: FaceId) => {
    const face = faceOf(id)
    if (face === undefined) return
    const asked = decide({ draft, photo, faces, style, selection: { covers: [], face: id } })
    if (asked === null) return
    select({ face: id, covers: coversOf(asked) })
    act(asked)
  }
  const askToDismiss = (id: FaceId) => ask({ kind: 'dismiss', face: id })
  const dismiss = (face: FaceId, as: Exemption) => {
    act({ kind: 'dismissFace', face, as })
    ask(null)
  }
  const missed = (centre: Point, reach: number | null) => {
    const asked = missedFace(centre, reach ?? usualReach(faces, photo.size), style, photo.size)
    setTool('choose')
    if (asked.kind === 'addCover') {
      select({ covers: [asked.cover.id], face: asked.mark?.id ?? null })
    }
    act(asked)
  }
  const nextOpen = () => {
    const from = faceOf(selection.face)?.number ?? 0
    const open = faces.filter(isOpen)
    const face = open.find(({ number }) => number > from) ?? open[0]
    if (face === undefined) return say('Every face is decided.')
    select(ofFace(face, faces))
    stageView.reveal(centreOf(face.box))
    document.getElementById(`face-${face.id}`)?.focus()
  }
  const remove = () => {
    if (selection.covers.length > 0) return act({ kind: 'removeCovers', covers: selection.covers })
    const face = faceOf(selection.face)
    if (face?.source === 'marked') act({ kind: 'removeMark', face: face.id })
    else if (face !== undefined) askToDismiss(face.id)
  }
  const duplicate = () => {
    if (selection.covers.length === 0) return
    const asked = duplicateOf(draft, selection.covers)
    select({ covers: asked.covers.map(({ as }) => as), face: null })
    act(asked)
  }
  const paste = () => {
    for (const [index, cover] of clipboard.current.entries()) {
      const pasted = { ...cover, id: newCoverId() }
      edit({ kind: 'addCover', cover: pasted, mark: null }, index > 0)
    }
    say(doneWords('duplicate'))
  }
  const restyle = (next: Style) => {
    terms.onStyle(next)
    if (selection.covers.length > 0) act({ kind: 'restyle', covers: selection.covers, style: next })
  }
  const pressCover = (id: CoverId, add: boolean) => {
    const { covers } = selection
    const isChosen = covers.includes(id)
    if (add)
      select(ofCovers(isChosen ? covers.filter((one) => one !== id) : [...covers, id], faces))
    else if (!isChosen) select(ofCovers([id], faces))
  }
  const letGo = () => {
    if (tool !== 'choose') setTool('choose')
    else if (isFinal) setFinal(false)
    else select(nothing)
  }
  const run = (command: Command, again = false) => {
    const cropEdit = tool === 'crop' ? cropFor(command, draft, photo) : null
    if (cropEdit !== null) return act(cropEdit, again)
    switch (command.kind) {
      case 'undo':
        return step(undo(history))
      case 'redo':
        return step(redo(history))
      case 'add': {
        const { across, down } = stageView.extent
        return missed(toImage(stageView.view, { left: across / 2, top: down / 2 }), null)
      }
      case 'decide':
        return selection.face === null ? undefined : decideOn(selection.face)
      case 'nextOpen':
        return nextOpen()
      case 'remove':
        return remove()
      case 'duplicate':
        return duplicate()
      case 'copy':
        clipboard.current = draft.covers.filter(({ id }) => selection.covers.includes(id))
        return say('Copied.')
      case 'paste':
        return paste()
      case 'selectAll':
        return select({ covers: draft.covers.map(({ id }) => id), face: null })
      case 'crop':
        setFinal(false)
        return setTool(tool === 'crop' ? 'choose' : 'crop')
      case 'escape':
        return letGo()
      case 'zoomIn':
        return stageView.zoomBy(1.25)
      case 'zoomOut':
        return stageView.zoomBy(1 / 1.25)
      case 'fit':
        return stageView.fit()
      case 'fullSize':
        return stageView.full()
      case 'toggleFinal':
        setTool('choose')
        return setFinal(!isFinal)
      case 'look':
        return ask({ kind: 'look' })
      case 'keys':
        return ask({ kind: 'keys' })
      case 'nextPhoto':
        return terms.onNextPhoto()
      case 'previousPhoto':
        return terms.onPreviousPhoto()
      case 'showOriginal':
        return
      case 'nudge':
      case 'grow':
      case 'scale':
      case 'rotate':
      case 'fitToFace': {
        const asked = editFor(command, { draft, photo, faces, selection, style })
        return asked === null ? undefined : act(asked, again)
      }
    }
  }
  return {
    draft,
    selection,
    tool,
    isFinal,
    asking,
    said,
    stage,
    act,
    ask,
    say,
    run,
    select,
    setTool,
    chooseFace,
    decideOn,
    askToDismiss,
    dismiss,
    missed,
    nextOpen,
    restyle,
    pressCover,
    chosenFace: faceOf(selection.face) ?? null,
    coverAll: () => act(coverAllOpen(faces, style)),
  }
}

/** The covers that an edit leaves over the face that it was about. */
function coversOf(edit: Edit): readonly CoverId[] {
  if (edit.kind === 'coverFaces') return edit.faces.map(({ cover }) => cover)
  return edit.kind === 'placeCovers' ? edit.placements.map(({ id }) => id) : []
}

/** In crop mode the keys of covers act on the crop, pixel by pixel. */
function cropFor(command: Command, draft: PhotoDraft, { size }: Photo): Edit | null {
  const crop = draft.crop ?? { x: 0, y: 0, ...size }
  if (command.kind === 'nudge') {
    return { kind: 'crop', crop: { ...crop, x: crop.x + command.by.x, y: crop.y + command.by.y } }
  }
  if (command.kind !== 'grow') return null
  const width = crop.width + Math.sign(command.by.x)
  const height = crop.height + Math.sign(command.by.y)
  return { kind: 'crop', crop: { ...crop, width, height } }
}
