import type { CoverId, Style } from '../../../../electron/core/cover.ts'
import type { Exemption, FaceId } from '../../../../electron/core/face.ts'
import { centreOf, type Point } from '../../../../electron/core/geometry.ts'
import { toImage } from '../../../canvas/view.ts'
import type { Edit } from '../../../editing/edit.ts'
import { missedFace, newCoverId, usualReach } from '../../../editing/newCover.ts'
import { nothingSelected, ofCovers, ofFace } from '../../../editing/selection.ts'
import { doneWords } from '../../../editing/wording.ts'
import { changeSession, useSession } from '../../../session/windowSession.ts'
import { coverAllOpen, decide, duplicateOf } from './act.ts'
import type { EditorState } from './useEditorState.ts'
import { nextOpenAfter } from './useLeadOn.ts'

export type Actions = ReturnType<typeof actionsOn>

/** What a person can do to the photo, whether by mouse, by key or from the face list. */
export function actionsOn(editor: EditorState) {
  const { draft, photo, faces, style, selection, stageView, faceOf, select, act, say } = editor
  const chooseFace = (id: FaceId) => {
    const face = faceOf(id)
    if (face === undefined || (id === selection.face && selection.covers.length > 0)) return
    if (editor.kept.length > 0) chooseWithKept(ofFace(face, faces).covers)
    else select(ofFace(face, faces))
    stageView.reveal(centreOf(face.box))
  }
  const chooseWithKept = (further: readonly CoverId[]) => {
    const covers = [...new Set([...editor.kept, ...further])]
    select(ofCovers(covers, faces))
    say(chosenWords(covers.length))
  }
  const keepChosen = () => {
    editor.keep(selection.covers)
    say(
      selection.covers.length === 0
        ? 'Choose a cover first.'
        : `${chosenWords(selection.covers.length)} Tab to another face to choose it too.`,
    )
  }
  const decideOn = (id: FaceId) => {
    const face = faceOf(id)
    if (face === undefined) return
    const asked = decide({ draft, photo, faces, style, selection: { covers: [], face: id } })
    if (asked === null) return
    select({ face: id, covers: coversOf(asked) })
    act(asked)
  }
  /** As the keys and the list do it: once a face is covered, the next one that waits is at hand. */
  const decideAndGoOn = (id: FaceId) => {
    const face = faceOf(id)
    decideOn(id)
    if (face !== undefined && face.decision !== 'covered') editor.leadOn({ after: face.number })
  }
  const askToDismiss = (id: FaceId) => editor.ask({ kind: 'dismiss', face: id })
  const dismiss = (face: FaceId, as: Exemption) => {
    act({ kind: 'dismissFace', face, as })
    editor.ask(null)
    editor.leadOn({ after: faceOf(face)?.number ?? 0 })
  }
  const missed = (centre: Point, reach: number | null) => {
    const asked = missedFace(centre, reach ?? usualReach(faces, photo.size), style, photo.size)
    editor.setTool('choose')
    editor.setFinal(false)
    if (asked.kind === 'addCover') {
      select({ covers: [asked.cover.id], face: asked.mark?.id ?? null })
    }
    act(asked)
    return asked
  }
  /** A cover in the middle of what is seen; its face, where it becomes one, is at hand in the list. */
  const add = () => {
    const { across, down } = stageView.extent
    const asked = missed(toImage(stageView.view, { left: across / 2, top: down / 2 }), null)
    if (asked.kind === 'addCover' && asked.mark !== null) editor.leadOn({ to: asked.mark.id })
  }
  const nextOpen = () => {
    const face = nextOpenAfter(faceOf(selection.face)?.number ?? 0, faces)
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
  const copy = () => {
    const covers = draft.covers.filter(({ id }) => selection.covers.includes(id))
    if (covers.length === 0) return
    changeSession({ copied: covers })
    say('Copied.')
  }
  const paste = () => {
    for (const [index, cover] of useSession.getState().copied.entries()) {
      const pasted = { ...cover, id: newCoverId() }
      editor.edit({ kind: 'addCover', cover: pasted, mark: null }, index > 0)
    }
    say(doneWords('duplicate'))
  }
  const copyToNext = () => {
    const covers = draft.covers.filter(({ id }) => selection.covers.includes(id))
    if (editor.onCopyToNext === null) say('There is no next photo.')
    else if (covers.length === 0) say('Choose a cover first.')
    else editor.onCopyToNext(covers)
  }
  const restyle = (next: Style) => {
    editor.onStyle(next)
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
    if (editor.tool !== 'choose') editor.setTool('choose')
    else if (editor.isFinal) editor.setFinal(false)
    else {
      editor.keep([])
      select(nothingSelected)
    }
  }
  const coverAll = () => {
    act(coverAllOpen(faces, style))
    editor.leadOn({ after: 0 })
  }
  return {
    chooseFace,
    keepChosen,
    decideOn,
    decideAndGoOn,
    askToDismiss,
    dismiss,
    missed,
    add,
    nextOpen,
    remove,
    duplicate,
    copy,
    paste,
    copyToNext,
    restyle,
    pressCover,
    letGo,
    coverAll,
  }
}

function chosenWords(covers: number): string {
  return `${covers === 1 ? '1 cover is' : `${covers} covers are`} chosen; Esc lets go.`
}

/** The covers that an edit leaves over the face that it was about. */
function coversOf(edit: Edit): readonly CoverId[] {
  if (edit.kind === 'coverFaces') return edit.faces.map(({ cover }) => cover)
  return edit.kind === 'placeCovers' ? edit.placements.map(({ id }) => id) : []
}
