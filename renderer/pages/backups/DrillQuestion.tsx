import { useState } from 'react'
import type { Output } from '../../../electron/contract/contract.ts'
import { ask } from '../../bridge.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { failureWords } from '../../ui/failureWording.ts'
import { Note } from '../../ui/Note.tsx'
import { dayAt } from '../../ui/when.ts'

type Drilled = Output<'drillRestore'>

interface DrillQuestionProps {
  readonly onClose: () => void
  readonly onDrilled: (backups: Drilled['backups']) => void
  readonly onFailed: () => void
}

/** Tries whether the newest backup would come back, beside the records and without touching them. */
export function DrillQuestion({ onClose, onDrilled, onFailed }: DrillQuestionProps) {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Drilled | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const drill = async () => {
    setBusy(true)
    setWrong(null)
    const answer = await ask('drillRestore', { recoveryCode: code.trim() === '' ? null : code })
    setBusy(false)
    if (answer.ok) {
      setDone(answer.value)
      onDrilled(answer.value.backups)
      return
    }
    const { sentence, nextStep } = failureWords(answer.error)
    setWrong(`${sentence} ${nextStep}`)
    onFailed()
  }
  return (
    <Dialog
      title="Try a restore"
      onClose={onClose}
      actions={
        done === null ? (
          <>
            <Button onClick={onClose} disabled={busy}>
              Not now
            </Button>
            <Button look="primary" disabled={busy} onClick={() => void drill()}>
              {busy ? 'Trying…' : 'Try it now'}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={onClose}>
            Good
          </Button>
        )
      }
    >
      {done === null ? (
        <>
          <p>
            The newest backup is copied beside the records, opened, checked to the last page and
            thrown away again. Nothing that you work with is touched.
          </p>
          <Field
            label="Recovery code (may stay empty)"
            hint="With it you also learn whether the printed sheet still opens the backup."
            wrong={wrong ?? undefined}
          >
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                autoComplete="off"
                spellCheck={false}
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </Field>
        </>
      ) : (
        <Note tone="good" icon="check" role="status">
          <strong>The backup of {dayAt(done.madeAt)} holds.</strong> {countWords(done.counts)} The
          log is whole{code.trim() === '' ? '.' : ', and the recovery code opens it.'}
        </Note>
      )}
    </Dialog>
  )
}

function countWords({ pupils, consents, posts, photos, entries }: Drilled['counts']): string {
  return `${pupils} pupils, ${consents} decisions of families, ${posts} posts, ${photos} photos and ${entries} entries of the log came back.`
}
