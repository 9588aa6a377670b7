import { type FormEvent, useState } from 'react'
import type { Failure } from '../../../electron/contract/failure.ts'
import { Handle } from '../../../electron/core/account.ts'
import { ask } from '../../bridge.ts'
import { takeStatus } from '../../session/openSession.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'
import { NewPassphrase } from '../../shared/NewPassphrase.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import { type AccountRow, AccountRows, emptyRow } from './AccountRows.tsx'
import { EntryPage } from './EntryPage.tsx'

export function SetUpSchool({ onBack }: { readonly onBack: () => void }) {
  const [schoolName, setSchoolName] = useState('')
  const [operatorName, setOperatorName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [rows, setRows] = useState<readonly AccountRow[]>([emptyRow])
  const [busy, setBusy] = useState(false)
  const [weak, setWeak] = useState<string>()
  const ready = passphrase !== '' && passphrase === again && !busy

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    const refusal = await setUp({ schoolName, operatorName, passphrase, rows })
    setBusy(false)
    if (refusal?.kind === 'weakPassphrase') {
      const { sentence, nextStep } = failureWords(refusal)
      setWeak(`${sentence} ${nextStep}`)
    } else if (refusal !== null) showProblem(refusal)
  }

  return (
    <EntryPage
      title="Set up my school"
      lead="You can change and add to all of this later, but not the recovery code that follows."
    >
      <form className="card stack wide" onSubmit={(event) => void submit(event)}>
        <Field label="Name of the school">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              required
              maxLength={120}
              value={schoolName}
              onChange={(event) => setSchoolName(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="stack">
          <legend>
            <h2>You, the first who may post</h2>
          </legend>
          <Field label="Your name" hint="It stands beside everything that you confirm.">
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                required
                maxLength={120}
                autoComplete="name"
                value={operatorName}
                onChange={(event) => setOperatorName(event.target.value)}
              />
            )}
          </Field>
          <NewPassphrase
            passphrase={passphrase}
            again={again}
            onPassphrase={setPassphrase}
            onAgain={setAgain}
            wrong={weak}
          />
        </fieldset>
        <AccountRows rows={rows} onRows={setRows} />
        <div className="dialog-actions">
          <Button icon="back" onClick={onBack} disabled={busy}>
            Back
          </Button>
          <Button type="submit" look="primary" disabled={!ready}>
            {busy ? 'Setting up…' : 'Set up the school'}
          </Button>
        </div>
      </form>
    </EntryPage>
  )
}

interface Wish {
  readonly schoolName: string
  readonly operatorName: string
  readonly passphrase: string
  readonly rows: readonly AccountRow[]
}

async function setUp({
  schoolName,
  operatorName,
  passphrase,
  rows,
}: Wish): Promise<Failure | null> {
  const accounts = rows.map(({ handle, label }) => ({
    handle: Handle.parse(handle.startsWith('@') ? handle : `@${handle}`),
    label,
  }))
  const answer = await ask('setUpSchool', { schoolName, operatorName, passphrase, accounts })
  if (!answer.ok) return answer.error
  changeSession({ recoveryCode: answer.value.recoveryCode })
  takeStatus(answer.value.status)
  return null
}
