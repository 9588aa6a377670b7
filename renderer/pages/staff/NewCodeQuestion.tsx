import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { StaffDeeds } from './actions.ts'

interface NewCodeQuestionProps {
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

export function NewCodeQuestion({ deeds, onClose }: NewCodeQuestionProps) {
  return (
    <Dialog
      title="Make a new recovery code?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep the old one</Button>
          <Button
            look="primary"
            onClick={() => {
              onClose()
              void deeds.newRecoveryCode()
            }}
          >
            Make a new code
          </Button>
        </>
      }
    >
      <p>
        It is shown once, to be printed. The old sheet then opens only backups that were made before
        now: keep it with them, or make a new backup and shred it. If somebody may have seen it,
        change the key of the records as well.
      </p>
    </Dialog>
  )
}
