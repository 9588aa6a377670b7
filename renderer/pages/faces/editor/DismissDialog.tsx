import { useMemo } from 'react'
import type { Exemption } from '../../../../electron/core/face.ts'
import type { Size } from '../../../../electron/core/geometry.ts'
import { cropAround } from '../../../canvas/cropAround.ts'
import { PhotoPart } from '../../../canvas/PhotoPart.tsx'
import type { PhotoPixels } from '../../../canvas/photoPixels.ts'
import type { FaceState } from '../../../editing/faceStates.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { startHere } from '../../../ui/startHere.ts'

interface DismissDialogProps {
  readonly face: FaceState
  readonly pixels: PhotoPixels | null
  readonly photo: Size
  readonly adultsMayBeShown: boolean
  readonly onDismiss: (as: Exemption) => void
  readonly onCover: () => void
  readonly onClose: () => void
}

/** Asks, before a face is left bare, with what is there enlarged (P1). The safe answer has the focus. */
export function DismissDialog(props: DismissDialogProps) {
  const { face, pixels, photo, adultsMayBeShown, onDismiss, onCover, onClose } = props
  const part = useMemo(() => cropAround(face.box, photo, 1.7), [face.box, photo])
  return (
    <Dialog
      title={`Leave face ${face.number} bare?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button onClick={() => onDismiss('notAFace')}>Not a face</Button>
          {adultsMayBeShown && (
            <Button onClick={() => onDismiss('adultAgreed')}>Adult, agreed to be shown</Button>
          )}
          <Button look="primary" ref={startHere} onClick={onCover}>
            Cover it
          </Button>
        </>
      }
    >
      <PhotoPart
        pixels={pixels}
        covers={none}
        part={part}
        across={300}
        down={300}
        className="face-enlarged"
        label={`Face ${face.number}, enlarged`}
      />
      <p>
        Everybody will see this part as it is here. Your name is kept with the answer, and you are
        asked to confirm it again before the photo leaves.
      </p>
      {!adultsMayBeShown && (
        <p className="soft">This school covers adults too. When in doubt, cover it.</p>
      )}
    </Dialog>
  )
}

const none = [] as const
