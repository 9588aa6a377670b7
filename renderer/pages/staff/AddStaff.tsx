import { type FormEvent, useState } from 'react'
import type { Account, AccountId } from '../../../electron/core/account.ts'
import type { Role } from '../../../electron/core/operator.ts'
import { NewPassphrase } from '../../shared/NewPassphrase.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import type { StaffDeeds } from './actions.ts'
import { RoleAndAccounts } from './RoleAndAccounts.tsx'

interface AddStaffProps {
  readonly accounts: readonly Account[]
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

/** Lets a colleague in. The policy names who may post, so it is asked where it now names them (P9). */
export function AddStaff({ accounts, deeds, onClose }: AddStaffProps) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('poster')
  const [chosen, setChosen] = useState<readonly AccountId[]>([])
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [hasRead, setHasRead] = useState(false)
  const [policyNote, setPolicyNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const ready =
    name.trim() !== '' && passphrase !== '' && passphrase === again && policyNote.trim() !== ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready || !hasRead || busy) return
    setBusy(true)
    const input = { name, role, accounts: chosen, passphrase, hasReadPolicy: true, policyNote }
    const refusal = await deeds.add({ ...input, hasReadPolicy: true })
    setBusy(false)
    if (refusal === null) onClose()
    else setWrong(refusal)
  }
  return (
    <Dialog
      title="Add a colleague"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form="add-staff"
            look="primary"
            disabled={!ready || !hasRead || busy}
          >
            {busy ? 'Adding…' : 'Let them sign in'}
          </Button>
        </>
      }
    >
      <form id="add-staff" className="stack" onSubmit={(event) => void submit(event)}>
        <Field label="Name" hint="As it shall stand in the log.">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              required
              maxLength={120}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <RoleAndAccounts
          role={role}
          onRole={setRole}
          fixed={null}
          chosen={chosen}
          onChosen={setChosen}
          accounts={accounts}
        />
        <NewPassphrase
          passphrase={passphrase}
          again={again}
          onPassphrase={setPassphrase}
          onAgain={setAgain}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={hasRead}
            onChange={(event) => setHasRead(event.target.checked)}
          />
          I confirm that they have read the school’s Twitter policy
        </label>
        <Field
          label="Where the policy now names them"
          hint="The policy says who may post. For example: Policy of 22 November, agreed by the head."
        >
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              required
              maxLength={300}
              value={policyNote}
              onChange={(event) => setPolicyNote(event.target.value)}
            />
          )}
        </Field>
        {wrong !== null && (
          <Note tone="stop" icon="warning" role="alert">
            {wrong}
          </Note>
        )}
      </form>
    </Dialog>
  )
}
