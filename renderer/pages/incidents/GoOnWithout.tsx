import { type FormEvent, useState } from 'react'
import type { IncidentId } from '../../../electron/core/incidents/incident.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { goOnWithoutX } from './actions.ts'

/** The way on where X will not confirm that a post is gone: why, and what was done instead. */
export function GoOnWithout({ incident }: { readonly incident: IncidentId }) {
  const [because, setBecause] = useState('')
  const [instead, setInstead] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void goOnWithoutX({ incident, because, instead })
  }
  const words = (label: string, hint: string, value: string, onValue: (value: string) => void) => (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          required
          maxLength={2000}
          value={value}
          onChange={({ target }) => onValue(target.value)}
        />
      )}
    </Field>
  )
  return (
    <details className="stack">
      <summary>X will not confirm it</summary>
      <form className="stack" onSubmit={submit}>
        <p className="soft small">
          The incident can go on to its end without. It is then shown, in the report too, as closed
          without X’s confirmation.
        </p>
        {words(
          'Why does X not confirm it?',
          'For example: the account can no longer be opened.',
          because,
          setBecause,
        )}
        {words(
          'What was done instead?',
          'For example: X’s form was used, with its reference.',
          instead,
          setInstead,
        )}
        <div>
          <Button type="submit">Go on without X’s confirmation</Button>
        </div>
      </form>
    </details>
  )
}
