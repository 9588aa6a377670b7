import { consentState } from '../../../electron/core/consent.ts'
import { fullName, type Pupil } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Button } from '../../ui/Button.tsx'
import { localToday } from '../../ui/localToday.ts'
import { Note } from '../../ui/Note.tsx'
import { consentWords } from '../../wording/consentWording.ts'

interface RefusedPupilsProps {
  readonly pupils: readonly Pupil[]
  readonly records: Records
  readonly onCrop: () => void
  readonly onOtherPhoto: () => void
}

/** P2, said once for all who may not be in this photo, with the two ways out. */
export function RefusedPupils({ pupils, records, onCrop, onOtherPhoto }: RefusedPupilsProps) {
  if (pupils.length === 0) return null
  return (
    <Note tone="stop" icon="no" role="status">
      <ul>
        {pupils.map((pupil) => (
          <li key={pupil.id}>
            <strong>{fullName(pupil)}</strong>{' '}
            {consentWords(consentState(pupil, records.consents, localToday())).sentence}.
          </li>
        ))}
      </ul>
      <p className="small">
        So this photo cannot be posted (P2). A crop that really leaves the pupil out can be; then
        untick the name.
      </p>
      <div className="row wrap tight">
        <Button look="link" onClick={onOtherPhoto}>
          Choose another photo
        </Button>
        <Button look="link" onClick={onCrop}>
          Crop this photo
        </Button>
      </div>
    </Note>
  )
}
