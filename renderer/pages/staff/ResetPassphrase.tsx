import { type FormEvent, useState } from 'react'
import { NewPassphrase } from '../../shared/NewPassphrase.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Member, StaffDeeds } from './actions.ts'

interface ResetPassphraseProps {
  readonly member: Member
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

export function ResetPassphrase({ member, deeds, onClose }: ResetPassphraseProps) {
  const { id, name } = member.operator
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const ready = passphrase !== '' && passphrase === again && !busy
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    const refusal = await deeds.reset(name, id, passphrase)
    setBusy(false)
    if (refusal === null) onClose()
    else setWrong(refusal)
  }
  return (
    <Dialog
      title={`A new passphrase for ${name}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="reset-passphrase" look="primary" disabled={!ready}>
            {busy ? 'Setting…' : 'Set the new passphrase'}
          </Button>
        </>
      }
    >
      <p>
        The old passphrase stops working at once. Let {name} type the new one themselves, or ask
        them to change it at the next signing in.
      </p>
      <form id="reset-passphrase" className="stack" onSubmit={(event) => void submit(event)}>
        <NewPassphrase
          passphrase={passphrase}
          again={again}
          onPassphrase={setPassphrase}
          onAgain={setAgain}
          wrong={wrong}
        />
      </form>
    </Dialog>
  )
}
