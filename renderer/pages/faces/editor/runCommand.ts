import type { PhotoDraft } from '../../../../electron/core/draft.ts'
import { centreOf, type Point } from '../../../../electron/core/geometry.ts'
import type { Photo } from '../../../../electron/core/photo.ts'
import { isZoomedIn, type Spot, toScreen } from '../../../canvas/view.ts'
import type { Edit } from '../../../editing/edit.ts'
import { isOpen } from '../../../editing/faceStates.ts'
import { editFor } from './act.ts'
import type { Deeds } from './deedsOn.ts'
import type { Command } from './keymap.ts'
import type { EditorState } from './useEditorState.ts'

/** Does what a key or a button asks for; `again` where a held key repeats itself. */
export function runCommand(command: Command, again: boolean, editor: EditorState, deeds: Deeds) {
  const { draft, photo, selection, stageView } = editor
  const about = spotOfChosen(editor)
  const cropEdit = editor.tool === 'crop' ? cropFor(command, draft, photo) : null
  if (cropEdit !== null) return editor.act(cropEdit, again)
  const edit = () => {
    const asked = editFor(command, editor)
    if (asked !== null) editor.act(asked, again)
  }
  switch (command.kind) {
    case 'undo':
      return editor.undo()
    case 'redo':
      return editor.redo()
    case 'add':
      return deeds.add()
    case 'decide':
      return selection.face === null ? undefined : deeds.decideAndGoOn(selection.face)
    case 'coverAll':
      return editor.faces.some(isOpen) ? deeds.coverAll() : undefined
    case 'nextOpen':
      return deeds.nextOpen()
    case 'remove':
      return deeds.remove()
    case 'duplicate':
      return deeds.duplicate()
    case 'copy':
      return deeds.copy()
    case 'paste':
      return deeds.paste()
    case 'copyToNext':
      return deeds.copyToNext()
    case 'selectAll':
      return editor.select({ covers: draft.covers.map(({ id }) => id), face: null })
    case 'crop':
      editor.setFinal(false)
      return editor.setTool(editor.tool === 'crop' ? 'choose' : 'crop')
    case 'escape':
      return deeds.letGo()
    case 'zoomIn':
      return stageView.zoomBy(1.25, about)
    case 'zoomOut':
      return stageView.zoomBy(1 / 1.25, about)
    case 'fit':
      return stageView.fit()
    case 'fullSize':
      return stageView.full(about)
    case 'toggleFinal':
      editor.setTool('choose')
      return editor.setFinal(!editor.isFinal)
    case 'look':
      return editor.ask({ kind: 'look' })
    case 'keys':
      return editor.ask({ kind: 'keys' })
    case 'nextPhoto':
      return editor.onNextPhoto()
    case 'previousPhoto':
      return editor.onPreviousPhoto()
    case 'showOriginal':
      return
    case 'keepChosen':
      return deeds.keepChosen()
    case 'nudge':
      if (selection.covers.length > 0) return edit()
      return isZoomedIn(stageView.view, photo.size, stageView.extent)
        ? stageView.pan(wayOf(command.by))
        : undefined
    case 'grow':
    case 'scale':
    case 'rotate':
    case 'fitToFace':
      return edit()
  }
}

/** Zooming by key or button keeps the chosen face where it is. */
function spotOfChosen({ chosenFace, stageView }: EditorState): Spot | undefined {
  return chosenFace === null ? undefined : toScreen(stageView.view, centreOf(chosenFace.box))
}

/** How far an arrow moves what is seen where no cover is chosen, for each pixel that it would nudge one, in CSS pixels. */
const paceAcross = 16

function wayOf({ x, y }: Point): Spot {
  const way = (by: number) => -Math.sign(by) * paceAcross * (Math.abs(by) > 1 ? 10 : 2)
  return { left: way(x), top: way(y) }
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
