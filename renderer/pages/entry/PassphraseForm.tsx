import { type FormEvent, useRef, useState } from 'react'
import type { OperatorId } from '../../../electron/core/operator.ts'
import { ask } from '../../bridge.ts'
import { takeStatus } from '../../session/openSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import type { Locked } from './locked.ts'
import { OperatorChoice } from './OperatorChoice.tsx'

interface PassphraseFormProps {
  readonly status: Locked
  readonly onForgotten: () => void
}

export function PassphraseForm({ status, onForgotten }: PassphraseFormProps) {
  const { operators, practicePassphrase } = status
  const [operator, setOperator] = useState<OperatorId | null>(operators[0]?.id ?? null)
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const input = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (operator === null || busy) return
    setBusy(true)
    const answer = await ask('signIn', { operator, passphrase })
    setBusy(false)
    if (answer.ok) return takeStatus(answer.value)
    const { sentence, nextStep } = failureWords(answer.error)
    setWrong(`${sentence} ${nextStep}`)
    setPassphrase('')
    input.current?.focus()
  }

  return (
    <form className="card stack wide" onSubmit={(event) => void submit(event)}>
      <OperatorChoice operators={operators} chosen={operator} onChoose={setOperator} />
      <Field
        label="Passphrase"
        wrong={wrong}
        hint={practicePassphrase && <>The practice passphrase is “{practicePassphrase}”.</>}
      >
        {(wiring) => (
          <input
            {...wiring}
            ref={input}
            className="input"
            type="password"
            autoComplete="current-password"
            required
            data-start="first"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
          />
        )}
      </Field>
      <div className="row wrap">
        <Button look="link" onClick={onForgotten}>
          I have forgotten my passphrase
        </Button>
        <span className="grow" />
        {practicePassphrase && (
          <Button onClick={() => setPassphrase(practicePassphrase)}>Fill it in</Button>
        )}
        <Button
          type="submit"
          look="primary"
          disabled={operator === null || passphrase === '' || busy}
        >
          {busy ? 'Opening…' : 'Sign in'}
        </Button>
      </div>
    </form>
  )
}
