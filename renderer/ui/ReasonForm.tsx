import { type FormEvent, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'

interface ReasonFormProps {
  /** What the button says, which is what happens. */
  readonly action: string
  readonly onSave: (reason: string) => Promise<void>
  readonly onGiveUp: () => void
}

/** Asks why a rule's setting is changed (P16), once somebody has chosen something else. */
export function ReasonForm({ action, onSave, onGiveUp }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onSave(reason)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field
        label="Why does it change?"
        hint="The reason is shown on the policy page, with your name and the time."
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            required
            pattern=".*\S.*"
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className="row wrap">
        <Button type="submit">{action}</Button>
        <Button look="quiet" onClick={onGiveUp}>
          Leave it as it is
        </Button>
      </div>
    </form>
  )
}
