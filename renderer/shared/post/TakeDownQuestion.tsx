import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface TakeDownQuestionProps {
  readonly handle: string
  readonly onTakeDown: () => void
  readonly onClose: () => void
}

export function TakeDownQuestion({ handle, onTakeDown, onClose }: TakeDownQuestionProps) {
  return (
    <Dialog
      title={`Take this post down from ${handle}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button look="grave" icon="trash" onClick={onTakeDown}>
            Take it down
          </Button>
        </>
      }
    >
      <p>It disappears from X at once. Copies that others made are out of the school’s hands.</p>
      <p>
        To change a post, take it down, change it, and post it again: X knows it as a new one then.
      </p>
    </Dialog>
  )
}
