import { consentState } from '../../../electron/core/consent.ts'
import { fullName, type Pupil, type PupilId } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Badge } from '../../ui/Badge.tsx'
import { localToday } from '../../ui/localToday.ts'
import { consentWords } from '../../wording/consentWording.ts'

interface PupilRowProps {
  readonly pupil: Pupil
  readonly records: Records
  readonly ticked: boolean
  /** Named where the list mixes classes. */
  readonly withClass: boolean
  readonly onToggle: (pupil: PupilId) => void
}

export function PupilLine({ pupil, records, ticked, withClass, onToggle }: PupilRowProps) {
  const { word, icon, tone } = consentWords(consentState(pupil, records.consents, localToday()))
  return (
    <li>
      <label className="pupil">
        <input type="checkbox" checked={ticked} onChange={() => onToggle(pupil.id)} />
        <span className="grow">
          {fullName(pupil)}
          {withClass && <span className="soft small"> · {pupil.className}</span>}
        </span>
        <Badge icon={icon} tone={tone}>
          {word}
        </Badge>
      </label>
    </li>
  )
}
