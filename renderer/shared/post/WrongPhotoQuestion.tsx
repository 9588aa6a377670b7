import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface WrongPhotoQuestionProps {
  readonly handle: string
  readonly onReport: () => void
  readonly onClose: () => void
}

export function WrongPhotoQuestion({ handle, onReport, onClose }: WrongPhotoQuestionProps) {
  return (
    <Dialog
      title={`A wrong photo is on ${handle}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button look="grave" icon="warning" autoFocus onClick={onReport}>
            Stop posting and take it down
          </Button>
        </>
      }
    >
      <p>
        All posting stops at once, for everybody, then the post is taken down. Afterwards you see
        what happened to it, step by step: show that to a senior leader.
      </p>
    </Dialog>
  )
}
