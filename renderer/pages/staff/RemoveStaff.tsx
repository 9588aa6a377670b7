import { useState } from 'react'
import type { RecordsKey } from '../../../electron/contract/staffRequests.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import type { Member, StaffDeeds } from './actions.ts'
import { awaitedWords } from './keyWording.ts'

interface RemoveStaffProps {
  readonly member: Member
  /** Null until it has been read. */
  readonly recordsKey: RecordsKey | null
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

export function RemoveStaff({ member, recordsKey, deeds, onClose }: RemoveStaffProps) {
  const { id, name, role } = member.operator
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const awaited = recordsKey === null ? null : awaitedWords(recordsKey, id)
  const remove = async () => {
    setBusy(true)
    const refusal = await deeds.remove(name, id)
    setBusy(false)
    if (refusal === null) onClose()
    else setWrong(refusal)
  }
  return (
    <Dialog
      title={`Remove ${name}?`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose} disabled={busy}>
            Keep them
          </Button>
          <Button look="grave" icon="trash" disabled={busy} onClick={() => void remove()}>
            {busy ? 'Removing, and changing the key…' : `Remove ${name}`}
          </Button>
        </>
      }
    >
      <p>
        They can no longer sign in, and posts of theirs that have not left yet do not go out. Their
        name stays beside what they did.
      </p>
      {awaited === null ? (
        <p>
          <strong>The records get a new key.</strong> With an old copy of the studio’s files and
          their passphrase, they open nothing that is written from then on. Everybody else signs in
          as before.
        </p>
      ) : (
        <Note tone="heed" icon="warning">
          <strong>The records get a new key as soon as {awaited}.</strong> Until then an old copy of
          the studio’s files and their passphrase open what is written as well.
        </Note>
      )}
      {role === 'administrator' && (
        <p>
          The printed recovery code stays valid. If they may know it, make a new one first, under
          “Recovery code”.
        </p>
      )}
      <p className="soft">
        What they could copy before stays open to them: backups from before, and photos on this
        computer for some minutes more. So keep this computer and the folder of backups out of their
        reach. If they knew the password of a school account on X, change it there and connect the
        account anew.
      </p>
      {wrong !== null && (
        <Note tone="stop" icon="warning" role="alert">
          {wrong}
        </Note>
      )}
    </Dialog>
  )
}
