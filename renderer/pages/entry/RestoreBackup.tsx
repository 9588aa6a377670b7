import { type FormEvent, useState } from 'react'
import type { OfferedBackup } from '../../../electron/contract/backupRequests.ts'
import type { OperatorId } from '../../../electron/core/operator.ts'
import { ask } from '../../bridge.ts'
import { takeStatus } from '../../session/openSession.ts'
import { changeSession } from '../../session/windowSession.ts'
import { NewPassphrase } from '../../shared/NewPassphrase.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import { Note } from '../../ui/Note.tsx'
import { dayAt } from '../../ui/when.ts'
import { EntryPage } from './EntryPage.tsx'
import { OperatorChoice } from './OperatorChoice.tsx'

/** Brings a school back from a backup, on a fresh computer or beside a school that cannot be opened any more. */
export function RestoreBackup({ onBack }: { readonly onBack: () => void }) {
  const [backup, setBackup] = useState<OfferedBackup | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const choose = async () => {
    setWrong(null)
    const chosen = await ask('chooseBackup', {})
    if (chosen.ok && chosen.value !== null) setBackup(chosen.value)
    if (!chosen.ok) setWrong(wordsOf(chosen.error))
  }
  return (
    <EntryPage
      title="Restore from a backup"
      lead="Choose the folder that holds the backup. It is only read; nothing in it is changed."
    >
      <div className="card stack wide">
        <div className="row wrap">
          <span className="grow">
            {backup === null ? (
              'No backup chosen yet'
            ) : (
              <>
                <strong>Backup made {dayAt(backup.madeAt)}</strong>
                {backup.practice && ' of the practice school'}
              </>
            )}
          </span>
          <Button
            icon="link"
            look={backup === null ? 'primary' : 'plain'}
            onClick={() => void choose()}
          >
            {backup === null ? 'Choose the backup' : 'Choose another'}
          </Button>
        </div>
        {wrong !== null && (
          <Note tone="stop" icon="warning" role="alert">
            {wrong}
          </Note>
        )}
        {backup !== null && <OpenBackup key={backup.offer} backup={backup} onWrong={setWrong} />}
        <div className="dialog-actions">
          <Button icon="back" onClick={onBack}>
            Back
          </Button>
          {backup !== null && (
            <Button type="submit" form="restore" look="primary">
              Restore the school
            </Button>
          )}
        </div>
      </div>
    </EntryPage>
  )
}

interface OpenBackupProps {
  readonly backup: OfferedBackup
  readonly onWrong: (wrong: string | null) => void
}

/** Who restores it, and with what they open it. */
function OpenBackup({ backup, onWrong }: OpenBackupProps) {
  const [operator, setOperator] = useState<OperatorId | null>(backup.operators[0]?.id ?? null)
  const [withCode, setWithCode] = useState(false)
  const [secret, setSecret] = useState('')
  const [newPassphrase, setNewPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [setAside, setSetAside] = useState(false)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (operator === null || busy || (withCode && newPassphrase !== again)) return
    setBusy(true)
    onWrong(null)
    const restored = await ask('restoreBackup', {
      offer: backup.offer,
      operator,
      opens: withCode
        ? { with: 'recoveryCode', recoveryCode: secret, newPassphrase }
        : { with: 'passphrase', passphrase: secret },
      setAside,
    })
    setBusy(false)
    if (!restored.ok) return onWrong(wordsOf(restored.error))
    takeStatus(restored.value)
    changeSession({ toast: { sentence: `The school is back as it was ${dayAt(backup.madeAt)}.` } })
  }
  return (
    <form id="restore" className="stack wide" onSubmit={(event) => void submit(event)}>
      <OperatorChoice operators={backup.operators} chosen={operator} onChoose={setOperator} />
      <Field label={withCode ? 'Recovery code' : 'Passphrase'}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            type={withCode ? 'text' : 'password'}
            autoComplete="off"
            spellCheck={false}
            required
            value={secret}
            onChange={(event) => setSecret(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button
          look="link"
          onClick={() => {
            setWithCode(!withCode)
            setSecret('')
          }}
        >
          {withCode ? 'I know my passphrase' : 'Use the recovery code instead'}
        </Button>
      </div>
      {withCode && (
        <fieldset className="stack">
          <legend className="label">Choose a new passphrase for yourself</legend>
          <NewPassphrase
            passphrase={newPassphrase}
            again={again}
            onPassphrase={setNewPassphrase}
            onAgain={setAgain}
          />
        </fieldset>
      )}
      {backup.schoolExists && (
        <>
          <Note tone="heed" icon="warning">
            There is a school on this computer already. It is not overwritten: its folder is set
            aside and kept, and the backup takes its place.
          </Note>
          <label className="choice">
            <input
              type="checkbox"
              required
              checked={setAside}
              onChange={(event) => setSetAside(event.target.checked)}
            />
            Set the present school aside
          </label>
        </>
      )}
      {busy && <p role="status">Checking every file of the backup, then opening it…</p>}
    </form>
  )
}

function wordsOf(failure: Parameters<typeof failureWords>[0]): string {
  const { sentence, nextStep } = failureWords(failure)
  return `${sentence} ${nextStep}`
}
