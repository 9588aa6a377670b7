import { type FormEvent, useState } from 'react'
import { useMay } from '../../session/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

interface ClientIdFormProps {
  readonly clientId: string | null
  readonly onSave: (clientId: string) => Promise<void>
}

export function ClientIdForm({ clientId, onSave }: ClientIdFormProps) {
  const mayChange = useMay('saveClientId')
  const [written, setWritten] = useState(clientId ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onSave(written)
  }
  return (
    <form className="row wrap" onSubmit={submit}>
      <div className="grow">
        <Field
          label="Client ID"
          hint="It is no password and may be seen. The Client Secret is never needed: do not paste it."
        >
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              required
              disabled={!mayChange}
              pattern="[A-Za-z0-9_:=\-]{8,200}"
              title="As X shows it: letters, numbers, - and _"
              spellCheck={false}
              autoComplete="off"
              value={written}
              onChange={(event) => setWritten(event.target.value.trim())}
            />
          )}
        </Field>
      </div>
      <Button type="submit" disabled={!mayChange || written === (clientId ?? '')}>
        Save the Client ID
      </Button>
    </form>
  )
}
