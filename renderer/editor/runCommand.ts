import type { PhotoDraft } from '../../electron/core/draft.ts'
import { centreOf } from '../../electron/core/geometry.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { editFor } from './act.ts'
import type { Deeds } from './deedsOn.ts'
import type { Edit } from './edit.ts'
import { isOpen } from './faceStates.ts'
import type { Command } from './keymap.ts'
import type { EditorState } from './useEditorState.ts'
import { type Spot, toImage, toScreen } from './view.ts'

/** Does what a key or a button asks for; `again` where a held key repeats itself. */
export function runCommand(command: Command, again: boolean, editor: EditorState, deeds: Deeds) {
  const { draft, photo, selection, stageView } = editor
  const about = spotOfChosen(editor)
  const cropEdit = editor.tool === 'crop' ? cropFor(command, draft, photo) : null
  if (cropEdit !== null) return editor.act(cropEdit, again)
  switch (command.kind) {
    case 'undo':
      return editor.undo()
    case 'redo':
      return editor.redo()
    case 'add': {
      const { across, down } = stageView.extent
      return deeds.missed(toImage(stageView.view, { left: across / 2, top: down / 2 }), null)
    }
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
    case 'nudge':
    case 'grow':
    case 'scale':
    case 'rotate':
    case 'fitToFace': {
      const asked = editFor(command, editor)
      return asked === null ? undefined : editor.act(asked, again)
    }
  }
}

/** Zooming by key or button keeps the chosen face where it is. */
function spotOfChosen({ chosenFace, stageView }: EditorState): Spot | undefined {
  return chosenFace === null ? undefined : toScreen(stageView.view, centreOf(chosenFace.box))
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
