import { useState } from 'react'
import { consentState } from '../../electron/core/consent.ts'
import { fullName, type Pupil } from '../../electron/core/pupil.ts'
import type { Records } from '../../electron/core/records.ts'
import { today } from '../desk/today.ts'
import '../office/office.css'
import { consentWords } from '../panels/consentWording.ts'
import { classesOf } from '../panels/people/pupilsShown.ts'
import { Badge } from '../ui/Badge.tsx'
import { Button } from '../ui/Button.tsx'
import { dayName } from '../ui/dayName.ts'
import { Decision } from './Decision.tsx'
import { pupilsMatching } from './pupilsMatching.ts'

/** Every pupil on the roll with what is known of their consent. Facts are added here, never edited. */
export function Register({ records }: { readonly records: Records }) {
  const [typed, setTyped] = useState('')
  const [className, setClassName] = useState('')
  const [deciding, setDeciding] = useState<Pupil | null>(null)
  const shown = pupilsMatching(records.pupils, className, typed)
  return (
    <div className="page stack">
      <div className="row wrap">
        <h1 className="grow">Pupils and consents</h1>
        <div className="filters">
          <select
            className="input"
            aria-label="Class"
            value={className}
            onChange={(event) => setClassName(event.target.value)}
          >
            <option value="">All classes</option>
            {classesOf(records.pupils, []).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <input
            className="input"
            type="search"
            aria-label="Find a pupil"
            placeholder="Find by name"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </div>
      <p className="soft" role="status">
        {shown.length === 1 ? '1 pupil' : `${shown.length} pupils`}. A blank consent is a no.
      </p>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Class</th>
              <th scope="col">Photos on social media</th>
              <th scope="col">Last decision</th>
              <th scope="col">
                <span className="unseen">Record</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pupil) => (
              <PupilLine
                key={pupil.id}
                pupil={pupil}
                records={records}
                onDecide={() => setDeciding(pupil)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {deciding !== null && (
        <Decision pupil={deciding} records={records} onClose={() => setDeciding(null)} />
      )}
    </div>
  )
}

interface PupilLineProps {
  readonly pupil: Pupil
  readonly records: Records
  readonly onDecide: () => void
}

function PupilLine({ pupil, records, onDecide }: PupilLineProps) {
  const { word, icon, tone } = consentWords(consentState(pupil, records.consents, today()))
  const last = records.consents.filter((fact) => fact.pupil === pupil.id).at(-1)
  return (
    <tr>
      <td>{fullName(pupil)}</td>
      <td>{pupil.className}</td>
      <td>
        <Badge icon={icon} tone={tone}>
          {word}
        </Badge>
      </td>
      <td className="soft">{last === undefined ? '' : `${dayName(last.on)}, ${last.givenBy}`}</td>
      <td>
        <Button aria-label={`Record a decision for ${fullName(pupil)}`} onClick={onDecide}>
          Record a decision
        </Button>
      </td>
    </tr>
  )
}
