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
      <p>
        <strong>Removing them does not change the key of the records.</strong> With a copy of the
        studio’s files or a backup from before today, and their passphrase, they can still open it,
        and with this computer’s disk in hand the records of today as well.
      </p>
      <p className="soft">
        So keep this computer and the folder of backups out of their reach. If they knew the
        password of a school account on X, change it there.
      </p>
    </Dialog>
  )
}
