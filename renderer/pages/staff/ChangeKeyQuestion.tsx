import { useState } from 'react'
import type { RecordsKey } from '../../../electron/contract/staffRequests.ts'
import type { KeyChangeReason } from '../../../electron/core/keyChange.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import type { StaffDeeds } from './actions.ts'
import { awaitedWords } from './keyWording.ts'

interface ChangeKeyQuestionProps {
  readonly recordsKey: RecordsKey
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

const reasons = {
  mayBeKnown: 'A passphrase or the recovery code may be known to others',
  asked: 'Another reason',
} as const

export function ChangeKeyQuestion({ recordsKey, deeds, onClose }: ChangeKeyQuestionProps) {
  const [because, setBecause] = useState<keyof typeof reasons>('mayBeKnown')
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const awaited = awaitedWords(recordsKey)
  const change = async (reason: KeyChangeReason) => {
    setBusy(true)
    const refusal = await deeds.changeKey(reason)
    setBusy(false)
    if (refusal === null) onClose()
    else setWrong(refusal)
  }
  return (
    <Dialog
      title="Change the key of the records?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose} disabled={busy}>
            Keep the present key
          </Button>
          <Button look="primary" disabled={busy} onClick={() => void change(because)}>
            {busy ? 'Changing the key…' : 'Change the key'}
          </Button>
        </>
      }
    >
      <p>
        Everybody signs in as before, and the printed recovery code stays valid. Old copies of the
        studio’s files open nothing that is written from then on.
      </p>
      <fieldset className="choices">
        <legend className="label">Why?</legend>
        {(['mayBeKnown', 'asked'] as const).map((one) => (
          <label className="choice" key={one}>
            <input
              type="radio"
              name="reason"
              checked={because === one}
              onChange={() => setBecause(one)}
            />
            {reasons[one]}
          </label>
        ))}
      </fieldset>
      {because === 'mayBeKnown' && (
        <Note icon="info">
          Give whoever it is a new passphrase first, or print a new recovery code: the new key opens
          with today’s passphrases.
        </Note>
      )}
      {awaited !== null && (
        <Note tone="heed" icon="warning">
          The new key has to wait: it comes by itself as soon as {awaited}.
        </Note>
      )}
      {wrong !== null && (
        <Note tone="stop" icon="warning" role="alert">
          {wrong}
        </Note>
      )}
    </Dialog>
  )
}
