import { type FormEvent, useState } from 'react'
import { NewPassphrase } from '../../shared/NewPassphrase.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import type { StaffDeeds } from './actions.ts'

interface MyPassphraseProps {
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

export function MyPassphrase({ deeds, onClose }: MyPassphraseProps) {
  const [current, setCurrent] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const ready = current !== '' && passphrase !== '' && passphrase === again && !busy
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    const refusal = await deeds.changeMine(current, passphrase)
    setBusy(false)
    if (refusal === null) onClose()
    else setWrong(refusal)
  }
  return (
    <Dialog
      title="Change my passphrase"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="my-passphrase" look="primary" disabled={!ready}>
            {busy ? 'Changing…' : 'Change it'}
          </Button>
        </>
      }
    >
      <form id="my-passphrase" className="stack" onSubmit={(event) => void submit(event)}>
        <Field label="Present passphrase" wrong={wrong}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="password"
              autoComplete="current-password"
              required
              value={current}
              onChange={(event) => setCurrent(event.target.value)}
            />
          )}
        </Field>
        <NewPassphrase
          passphrase={passphrase}
          again={again}
          onPassphrase={setPassphrase}
          onAgain={setAgain}
        />
      </form>
    </Dialog>
  )
}
