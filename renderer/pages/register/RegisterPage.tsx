import { useMemo, useState } from 'react'
import { type ConsentFact, consentState } from '../../../electron/core/consent.ts'
import { fullName, type Pupil, type PupilId } from '../../../electron/core/pupil.ts'
import type { Records } from '../../../electron/core/records.ts'
import { createPupilSearch } from '../../../electron/core/register/pupilSearch.ts'
import { changeSession } from '../../session/windowSession.ts'
import { classesOf } from '../../shared/pupilsShown.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { dayName } from '../../ui/dayName.ts'
import { localToday } from '../../ui/localToday.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { consentWords } from '../../wording/consentWording.ts'
import { giverWords } from './consentWordsOf.ts'
import './register.css'
import { useWaitingConsents } from './useWaitingConsents.ts'
import { WaitingConsents } from './WaitingConsents.tsx'

const mostRows = 120

/** Every pupil on the roll with what is known of their consent; each name leads to that pupil's page. */
export function RegisterPage({ records }: { readonly records: Records }) {
  const [typed, setTyped] = useState('')
  const [className, setClassName] = useState('')
  const [all, setAll] = useState(false)
  const { pupils, consents } = records
  const waiting = useWaitingConsents(records)
  const find = useMemo(() => createPupilSearch(pupils), [pupils])
  const lastWords = useMemo(() => byPupil(consents), [consents])
  const found =
    className === '' && typed.trim() === '' ? inClasses(pupils) : within(className, typed, find)
  const shown = all ? found : found.slice(0, mostRows)
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
            {classesOf(pupils, []).map((name) => (
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
        {found.length === 1 ? '1 pupil' : `${found.length} pupils`}. A blank consent is a no.
      </p>
      <WaitingConsents waiting={waiting} records={records} />
      <TableFrame label="Pupils">
        <table>
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Class</th>
              <th scope="col">Photos on social media</th>
              <th scope="col">Last decision</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pupil) => (
              <PupilLine key={pupil.id} pupil={pupil} facts={lastWords.get(pupil.id) ?? []} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {shown.length < found.length && (
        <div className="row">
          <span className="soft">These are the first {mostRows}.</span>
          <Button onClick={() => setAll(true)}>Show all {found.length}</Button>
        </div>
      )}
    </div>
  )
}

function within(
  className: string,
  typed: string,
  find: ReturnType<typeof createPupilSearch>,
): readonly Pupil[] {
  const found = find(className, typed)
  return className === '' ? found : found.filter((pupil) => pupil.className === className)
}

const { compare } = new Intl.Collator('en-GB', { numeric: true })

function inClasses(pupils: readonly Pupil[]): readonly Pupil[] {
  return [...pupils].sort(
    (a, b) => compare(a.className, b.className) || compare(fullName(a), fullName(b)),
  )
}

function byPupil(facts: readonly ConsentFact[]): ReadonlyMap<PupilId, readonly ConsentFact[]> {
  return Map.groupBy(facts, ({ pupil }) => pupil)
}

interface PupilLineProps {
  readonly pupil: Pupil
  readonly facts: readonly ConsentFact[]
}

function PupilLine({ pupil, facts }: PupilLineProps) {
  const { word, icon, tone } = consentWords(consentState(pupil, facts, localToday()))
  const last = facts.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  return (
    <tr>
      <td>
        <Button look="link" onClick={() => changeSession({ pupil: pupil.id })}>
          {fullName(pupil)}
        </Button>
      </td>
      <td>{pupil.className}</td>
      <td>
        <Badge icon={icon} tone={tone}>
          {word}
        </Badge>
      </td>
      <td className="soft">
        {last === undefined ? '' : `${dayName(last.on)}, ${giverWords(last)}`}
      </td>
    </tr>
  )
}
