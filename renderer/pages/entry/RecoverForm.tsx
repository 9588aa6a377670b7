import { type FormEvent, useState } from 'react'
import type { OperatorId } from '../../../electron/core/operator.ts'
import { ask } from '../../bridge.ts'
import { takeStatus } from '../../session/openSession.ts'
import { NewPassphrase } from '../../shared/NewPassphrase.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import type { Locked } from './locked.ts'
import { OperatorChoice } from './OperatorChoice.tsx'

interface RecoverFormProps {
  readonly operators: Locked['operators']
  readonly onBack: () => void
}

export function RecoverForm({ operators, onBack }: RecoverFormProps) {
  const [operator, setOperator] = useState<OperatorId | null>(operators[0]?.id ?? null)
  const [recoveryCode, setRecoveryCode] = useState('')
  const [newPassphrase, setNewPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const ready =
    recoveryCode.trim() !== '' && newPassphrase !== '' && newPassphrase === again && !busy

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (operator === null || !ready) return
    setBusy(true)
    const answer = await ask('recover', { recoveryCode, operator, newPassphrase })
    setBusy(false)
    if (answer.ok) return takeStatus(answer.value)
    const { sentence, nextStep } = failureWords(answer.error)
    setWrong(`${sentence} ${nextStep}`)
  }

  return (
    <form className="card stack wide" onSubmit={(event) => void submit(event)}>
      <h2>Open with the recovery code</h2>
      <OperatorChoice operators={operators} chosen={operator} onChoose={setOperator} />
      <Field
        label="Recovery code"
        hint="From the sheet that was printed when this school was set up."
        wrong={wrong}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            required
            autoComplete="off"
            spellCheck={false}
            value={recoveryCode}
            onChange={(event) => setRecoveryCode(event.target.value)}
          />
        )}
      </Field>
      <NewPassphrase
        passphrase={newPassphrase}
        again={again}
        onPassphrase={setNewPassphrase}
        onAgain={setAgain}
      />
      <div className="dialog-actions">
        <Button icon="back" onClick={onBack} disabled={busy}>
          Back
        </Button>
        <Button type="submit" look="primary" disabled={!ready}>
          {busy ? 'Opening…' : 'Set the new passphrase'}
        </Button>
      </div>
    </form>
  )
}
