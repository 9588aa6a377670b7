import type { Blocker } from '../../../electron/core/blocker.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { blockerWords } from '../blockerWording.ts'

interface RefusedPupilsProps {
  readonly blockers: readonly Blocker[]
  readonly records: Records
  readonly onCrop: () => void
  readonly onOtherPhoto: () => void
}

/** P2, said once for all who may not be in this photo, with the two ways out. */
export function RefusedPupils({ blockers, records, onCrop, onOtherPhoto }: RefusedPupilsProps) {
  if (blockers.length === 0) return null
  return (
    <Note tone="stop" icon="no" role="status">
      <div className="stack">
        <p>
          <strong>This photo cannot be posted (P2).</strong>
        </p>
        <ul>
          {blockers.map((blocker) => {
            const { sentence } = blockerWords(blocker, records)
            return <li key={sentence}>{sentence}</li>
          })}
        </ul>
        <p>
          Use another photo, or crop this one so that the pupil is really left out, then untick the
          name. A covered face is not enough.
        </p>
        <div className="row wrap tight">
          <Button onClick={onOtherPhoto}>Choose another photo</Button>
          <Button onClick={onCrop}>Crop this photo</Button>
        </div>
      </div>
    </Note>
  )
}
