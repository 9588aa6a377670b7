import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Member, StaffDeeds } from './deeds.ts'

interface RemoveStaffProps {
  readonly member: Member
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

export function RemoveStaff({ member, deeds, onClose }: RemoveStaffProps) {
  const { id, name } = member.operator
  return (
    <Dialog
      title={`Remove ${name}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Keep them</Button>
          <Button
            look="grave"
            icon="trash"
            onClick={() => {
              onClose()
              void deeds.remove(name, id)
            }}
          >
            Remove {name}
          </Button>
        </>
      }
    >
      <p>
        They can no longer sign in, and posts of theirs that have not left yet do not go out. Their
        name stays beside what they did.
      </p>
      <p className="soft">
        Backups that were made before today still open with their passphrase. Make a new backup now
        if that matters, and take the school’s X passwords into account too.
      </p>
    </Dialog>
  )
}
