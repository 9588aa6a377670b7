import { useState } from 'react'
import type { Output } from '../../../electron/contract/contract.ts'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { fullName } from '../../../electron/core/pupil.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { GiverField, knownGiver, lastGiver } from './GiverField.tsx'
import { withdraw } from './pupilActions.ts'

interface WithdrawQuestionProps {
  readonly file: PupilFile
  readonly onClose: () => void
  readonly onWithdrawn: (withdrawn: Output<'withdrawConsent'>) => void
}

/** The second of two actions: what follows is said, and one press does it at once. */
export function WithdrawQuestion({ file, onClose, onWithdrawn }: WithdrawQuestionProps) {
  const [giver, setGiver] = useState(lastGiver(file))
  const [evidence, setEvidence] = useState('')
  const [busy, setBusy] = useState(false)
  const act = async () => {
    if (busy || giver.givenBy.trim() === '') return
    setBusy(true)
    const withdrawn = await withdraw({
      pupil: file.pupil.id,
      ...knownGiver(giver),
      evidence: evidence.trim(),
    })
    setBusy(false)
    if (withdrawn === null) onClose()
    else onWithdrawn(withdrawn)
  }
  return (
    <Dialog
      title={`Withdraw consent for ${fullName(file.pupil)}?`}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" className="aside" onClick={onClose}>
            Cancel
          </Button>
          <Button look="grave" icon="no" disabled={busy} onClick={() => void act()}>
            Withdraw now
          </Button>
        </>
      }
    >
      <p>
        It counts at once. Posts in the queue with{' '}
        {file.pupil.preferredName ?? file.pupil.firstName} are stopped, and you then see what was
        posted, to delete it from X.
      </p>
      <div className="decision">
        <GiverField file={file} value={giver} onValue={setGiver} />
        <Field label="How it was said" hint="A call, a letter; may stay empty.">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={300}
              value={evidence}
              onChange={(event) => setEvidence(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  )
}
