import { useState } from 'react'
import type { Input } from '../../../electron/contract/contract.ts'
import { Handle } from '../../../electron/core/account.ts'
import { Day } from '../../../electron/core/day.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { localToday } from '../../ui/localToday.ts'

interface AddStaffProps {
  readonly onClose: () => void
  readonly onAdd: (input: Input<'addStaffAccount'>) => Promise<boolean>
}

/** Lists the account of somebody who agreed to it: X's rules ask for their leave before an account is tied to a person. */
export function ListStaffAccount({ onClose, onAdd }: AddStaffProps) {
  const [label, setLabel] = useState('')
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState<string>(localToday())
  const [agreed, setAgreed] = useState(false)
  const handle = Handle.safeParse(`@${typed.trim().replace(/^@/, '')}`)
  const optedInOn = Day.safeParse(day)
  const ready = handle.success && optedInOn.success && label.trim() !== '' && agreed
  const add = async () => {
    if (!handle.success || !optedInOn.success || !agreed) return
    const input = { handle: handle.data, label: label.trim(), optedInOn: optedInOn.data }
    if (await onAdd({ ...input, agreed: true })) onClose()
  }
  return (
    <Dialog
      title="Add a staff account"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={!ready} onClick={() => void add()}>
            Add it
          </Button>
        </>
      }
    >
      <Field label="Name, as they are addressed" hint="Such as Miss Tansley">
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={80}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Their handle on X"
        wrong={typed !== '' && !handle.success ? 'A handle looks like @miss_tansley.' : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Field label="Agreed on">
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type="date"
            max={localToday()}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <label className="row">
        <input
          type="checkbox"
          checked={agreed}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        They agreed that the school looks at the bio of this account
      </label>
    </Dialog>
  )
}
