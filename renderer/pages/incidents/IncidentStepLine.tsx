import { type FormEvent, useId, useState } from 'react'
import type { IncidentFile } from '../../../electron/contract/incidentRequests.ts'
import {
  type Incident,
  type KnownFact,
  lastFact,
  type Party,
} from '../../../electron/core/incidents/incident.ts'
import type { IncidentStep, StepState } from '../../../electron/core/incidents/nextSteps.ts'
import type { Records } from '../../../electron/core/records.ts'
import { onlyMay, useMay } from '../../session/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { when } from '../../ui/when.ts'
import { operatorNameOf } from '../../wording/operatorNameOf.ts'
import { stateIncident } from './actions.ts'
import { DecideIco } from './DecideIco.tsx'
import { GoOnWithout } from './GoOnWithout.tsx'
import { stepWords, usualName } from './incidentWording.ts'

interface IncidentStepLineProps {
  readonly state: StepState
  readonly file: IncidentFile
  readonly toldBefore: Readonly<Record<string, string>>
  readonly records: Records
}

/** One step: done, with who and when, or the one click that gets it done. */
export function IncidentStepLine({ state, file, toldBefore, records }: IncidentStepLineProps) {
  const { step, done, unconfirmed } = state
  const { incident, postIsGone, triedInVain } = file
  const mayGoOn = useMay('goOnWithoutX')
  return (
    <li className="incident-step" data-done={unconfirmed ? 'unconfirmed' : done}>
      <span className="step-mark">
        <Icon name={unconfirmed ? 'warning' : done ? 'check' : 'open'} />
        <span className="unseen">
          {unconfirmed ? 'Not confirmed by X: ' : done ? 'Done: ' : 'Open: '}
        </span>
      </span>
      <div className="grow stack">
        <span>{stepWords(step)}</span>
        {unconfirmed ? (
          <Unconfirmed incident={incident} records={records} />
        ) : (
          done && <DoneLine known={factOf(step, incident.facts)} records={records} />
        )}
        {!done && step.what === 'tell' && (
          <Tell
            party={step.party}
            name={toldBefore[step.party] ?? usualName[step.party]}
            onTold={(who) =>
              void stateIncident(incident.id, { kind: 'told', party: step.party, who })
            }
          />
        )}
        {!done && step.what === 'decideIco' && <DecideIco incident={incident.id} />}
        {!done && step.what === 'do' && step.deed === 'takeDown' && postIsGone !== null && (
          <>
            <p className="soft small">
              The post is still there. Take it down in History; this is done once X confirms that it
              is gone.
              {triedInVain &&
                !mayGoOn &&
                ` If X never does: ${onlyMay('goOnWithoutX', 'go on without it')}`}
            </p>
            {triedInVain && mayGoOn && <GoOnWithout incident={incident.id} />}
          </>
        )}
      </div>
      {!done && step.what === 'do' && !(step.deed === 'takeDown' && postIsGone !== null) && (
        <Button
          aria-label={`Done: ${stepWords(step)}`}
          onClick={() => void stateIncident(incident.id, { kind: 'done', deed: step.deed })}
        >
          Done
        </Button>
      )}
    </li>
  )
}

function Unconfirmed({
  incident,
  records,
}: {
  readonly incident: Incident
  readonly records: Records
}) {
  const known = lastFact(incident, 'goneUnconfirmed')
  if (known === null) return null
  const { fact, by, at } = known
  return (
    <span className="soft small">
      X has not confirmed it: {fact.because} Done instead: {fact.instead} Recorded by{' '}
      {operatorNameOf(by, records)}, {when(at)}.
    </span>
  )
}

interface TellProps {
  readonly party: Party
  readonly name: string
  readonly onTold: (who: string) => void
}

function Tell({ party, name, onTold }: TellProps) {
  const id = useId()
  const [who, setWho] = useState(name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onTold(who)
  }
  const verb = party === 'x' ? 'Reported' : 'Told'
  return (
    <form className="row tight" onSubmit={submit}>
      <label className="unseen" htmlFor={id}>
        Who {party === 'x' ? 'or what it was reported to' : 'was told'}
      </label>
      <input
        id={id}
        className="input grow"
        required
        maxLength={120}
        value={who}
        onChange={(event) => setWho(event.target.value)}
      />
      <Button type="submit" aria-label={`${verb}: ${stepWords({ what: 'tell', party })}`}>
        {verb}
      </Button>
    </form>
  )
}

function DoneLine({
  known,
  records,
}: {
  readonly known: KnownFact | undefined
  readonly records: Records
}) {
  if (known === undefined)
    return <span className="soft small">The studio saw that it is done.</span>
  const { fact, by, at } = known
  const who = 'who' in fact ? `${fact.who}. ` : ''
  const decided =
    fact.kind === 'icoDecided'
      ? fact.tell
        ? 'The ICO has to be told. '
        : 'It need not be told. '
      : ''
  return (
    <span className="soft small">
      {who}
      {decided}Recorded by {operatorNameOf(by, records)}, {when(at)}.
    </span>
  )
}

function factOf(step: IncidentStep, facts: readonly KnownFact[]): KnownFact | undefined {
  return facts.findLast(({ fact }) => {
    if (step.what === 'tell') return fact.kind === 'told' && fact.party === step.party
    if (step.what === 'do') return fact.kind === 'done' && fact.deed === step.deed
    return fact.kind === 'icoDecided'
  })
}
