import type { PhotoPixels } from '../../../canvas/photoPixels.ts'
import type { StageView } from '../../../canvas/useStageView.ts'
import type { FaceState } from '../../../editing/faceStates.ts'
import { DismissDialog } from './DismissDialog.tsx'
import type { EditorRoomProps } from './EditorRoomProps.ts'
import { KeySheet } from './KeySheet.tsx'
import { LookSteps } from './LookSteps.tsx'
import type { Editor } from './useEditor.ts'

interface EditorDialogsProps {
  readonly room: EditorRoomProps
  readonly editor: Editor
  readonly faces: readonly FaceState[]
  readonly pixels: PhotoPixels | null
  readonly stageView: StageView
}

/** The one question that is open, if any. */
export function EditorDialogs({ room, editor, faces, pixels, stageView }: EditorDialogsProps) {
  const { asking, ask } = editor
  const close = () => ask(null)
  if (asking === null) return null
  if (asking.kind === 'keys') {
    return <KeySheet singleKeys={room.singleKeys ?? true} onClose={close} />
  }
  if (asking.kind === 'look') {
    return (
      <LookSteps
        photo={room.photo}
        pixels={pixels}
        draft={editor.draft}
        {...(room.publishedEdge === undefined ? {} : { publishedEdge: room.publishedEdge })}
        onClose={close}
        onLooked={() => {
          close()
          room.onLooked()
        }}
        onFound={(place) => {
          close()
          stageView.full()
          stageView.centreOn(place)
        }}
      />
    )
  }
  const face = faces.find(({ id }) => id === asking.face)
  if (face === undefined) return null
  return (
    <DismissDialog
      face={face}
      pixels={pixels}
      photo={room.photo.size}
      adultsMayBeShown={room.adultsMayBeShown}
      onDismiss={(as) => editor.dismiss(face.id, as)}
      onCover={() => {
        close()
        if (face.decision !== 'covered') editor.decideOn(face.id)
      }}
      onClose={close}
    />
  )
}
