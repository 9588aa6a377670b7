import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

interface RemoveQuestionProps {
  readonly count: number
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asked first, because main forgets a removed photo for good. */
export function RemoveQuestion({ count, onRemove, onClose }: RemoveQuestionProps) {
  const what = count === 1 ? 'this photo' : `these ${count} photos`
  return (
    <Dialog
      title={`Remove ${what}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep</Button>
          <Button look="grave" icon="trash" onClick={onRemove}>
            Remove
          </Button>
        </>
      }
    >
      <p>
        The covers and ticks go too, and cannot be brought back. The file that you added from stays
        where it is, and so does anything already posted.
      </p>
    </Dialog>
  )
}
