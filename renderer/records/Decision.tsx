import { useState } from 'react'
import type { ConsentFact } from '../../electron/core/consent.ts'
import { Day } from '../../electron/core/day.ts'
import { fullName, type Pupil } from '../../electron/core/pupil.ts'
import type { Records } from '../../electron/core/records.ts'
import { today } from '../desk/today.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { recordDecision } from './recordDecision.ts'

interface DecisionProps {
  readonly pupil: Pupil
  readonly records: Records
  readonly onClose: () => void
}

type Word = ConsentFact['decision']

/** Records what a family decided: filled in as last time, so that one more press is enough. */
export function Decision({ pupil, records, onClose }: DecisionProps) {
  const last = records.consents.filter((fact) => fact.pupil === pupil.id).at(-1)
  const [givenBy, setGivenBy] = useState(last?.givenBy ?? 'Parent')
  const [on, setOn] = useState<string>(today())
  const [expiresOn, setExpiresOn] = useState('')
  const [evidence, setEvidence] = useState('')
  const day = Day.safeParse(on)
  const decide = (decision: Word) => {
    if (!day.success || givenBy.trim() === '') return
    const expiry = Day.safeParse(expiresOn)
    onClose()
    void recordDecision(fullName(pupil), {
      pupil: pupil.id,
      decision,
      on: day.data,
      givenBy: givenBy.trim(),
      evidence: evidence.trim(),
      expiresOn: decision === 'granted' && expiry.success ? expiry.data : null,
    })
  }
  return (
    <Dialog
      title={`What was decided for ${fullName(pupil)}?`}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" className="aside" onClick={onClose}>
            Cancel
          </Button>
          <Button icon="clock" onClick={() => decide('withdrawn')}>
            Withdrawn
          </Button>
          <Button icon="no" onClick={() => decide('refused')}>
            Refused
          </Button>
          <Button icon="check" onClick={() => decide('granted')}>
            Consent given
          </Button>
        </>
      }
    >
      <div className="decision">
        <Field label="Who decided">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={120}
              value={givenBy}
              onChange={(event) => setGivenBy(event.target.value)}
            />
          )}
        </Field>
        <Field label="When">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              value={on}
              onChange={(event) => setOn(event.target.value)}
            />
          )}
        </Field>
        <Field label="Where it is written" hint="A form, a letter; may stay empty.">
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
        <Field label="Consent ends on" hint="May stay empty.">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              value={expiresOn}
              onChange={(event) => setExpiresOn(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  )
}
