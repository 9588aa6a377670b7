import { fullName, type Pupil, type PupilId } from '../../../electron/core/pupil.ts'
import { Icon } from '../../ui/Icon.tsx'

interface TickedPupilsProps {
  readonly pupils: readonly Pupil[]
  readonly onUntick: (pupil: PupilId) => void
}

export function TickedPupils({ pupils, onUntick }: TickedPupilsProps) {
  if (pupils.length === 0) return <p className="soft">Nobody is ticked yet.</p>
  return (
    <ul className="row wrap tight" aria-label="In this photo">
      {pupils.map((pupil) => (
        <li key={pupil.id}>
          <button
            type="button"
            className="chip"
            aria-label={`Untick ${fullName(pupil)}`}
            onClick={() => onUntick(pupil.id)}
          >
            {fullName(pupil)}
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
