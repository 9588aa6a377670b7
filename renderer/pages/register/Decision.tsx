import { useState } from 'react'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import { type ConsentFact, ConsentPurpose } from '../../../electron/core/consent.ts'
import { Day } from '../../../electron/core/day.ts'
import { fullName } from '../../../electron/core/pupil.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { localToday } from '../../ui/localToday.ts'
import { purposeWords } from './consentWordsOf.ts'
import { GiverField, knownGiver, lastGiver } from './GiverField.tsx'
import { recordDecision } from './pupilActions.ts'

interface DecisionProps {
  readonly file: PupilFile
  /** A yes waits for a second person. */
  readonly waits: boolean
  readonly onClose: () => void
}

type Word = ConsentFact['decision']

/** Records what a family decided: filled in as last time, so that one more press is enough. */
export function Decision({ file, waits, onClose }: DecisionProps) {
  const { pupil } = file
  const [purpose, setPurpose] = useState<ConsentPurpose>('socialMedia')
  const [giver, setGiver] = useState(lastGiver(file))
  const [wording, setWording] = useState(lastWording(file))
  const [on, setOn] = useState<string>(localToday())
  const [expiresOn, setExpiresOn] = useState('')
  const [evidence, setEvidence] = useState('')
  const day = Day.safeParse(on)
  const isAhead = day.success && day.data > localToday()
  const decide = (decision: Word) => {
    if (!day.success || isAhead || giver.givenBy.trim() === '') return
    const expiry = Day.safeParse(expiresOn)
    onClose()
    void recordDecision(fullName(pupil), {
      pupil: pupil.id,
      decision,
      on: day.data,
      purpose,
      ...knownGiver(giver),
      wording: wording.trim() || null,
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
          <Button icon="no" onClick={() => decide('refused')}>
            Refused
          </Button>
          <Button icon="check" onClick={() => decide('granted')}>
            Consent given
          </Button>
        </>
      }
    >
      {waits && (
        <p className="soft">
          A no counts at once. A yes counts once a second person, an approver or an administrator,
          has seen the paper and confirmed it.
        </p>
      )}
      <div className="decision">
        <Field
          label="What it is for"
          hint={
            purpose === 'socialMedia'
              ? 'Posts need this one.'
              : purpose === 'unknown'
                ? 'A no counts for posts too. A yes does not: ask what it is for.'
                : 'It is kept, and does not count for posts.'
          }
        >
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              value={purpose}
              onChange={({ target }) => setPurpose(ConsentPurpose.parse(target.value))}
            >
              {ConsentPurpose.options.map((each) => (
                <option key={each} value={each}>
                  {purposeWords[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="When" wrong={isAhead ? 'That day has not come yet.' : undefined}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              max={localToday()}
              value={on}
              onChange={(event) => setOn(event.target.value)}
            />
          )}
        </Field>
        <GiverField file={file} value={giver} onValue={setGiver} />
        <Field label="Version of the form" hint="As it is printed on it; may stay empty.">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              maxLength={80}
              value={wording}
              onChange={(event) => setWording(event.target.value)}
            />
          )}
        </Field>
        <Field label="Where it is written" hint="A file, a letter; may stay empty.">
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

/** Families sign the same form in the same weeks. */
function lastWording({ facts }: PupilFile): string {
  return facts.find(({ standing }) => standing === 'last')?.fact.wording ?? ''
}
