import type { IncidentFile } from '../../../electron/contract/incidentRequests.ts'
import { breachClock } from '../../../electron/core/incidents/breachClock.ts'
import { clockSentence } from '../../../electron/core/incidents/clockSentence.ts'
import { isUnconfirmed } from '../../../electron/core/incidents/closing.ts'
import { isClosed } from '../../../electron/core/incidents/incident.ts'
import { kindName } from '../../../electron/core/incidents/names.ts'
import { nextSteps, severityOf } from '../../../electron/core/incidents/nextSteps.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { when } from '../../ui/when.ts'
import { operatorNameOf } from '../../wording/operatorNameOf.ts'
import { showIncident } from './actions.ts'

interface IncidentListProps {
  readonly files: readonly IncidentFile[]
  readonly records: Records
}

export function IncidentList({ files, records }: IncidentListProps) {
  return (
    <ul className="incidents">
      {files.map(({ incident, postIsGone }) => {
        const clock = breachClock(incident, new Date().toISOString())
        const left = nextSteps(incident, postIsGone).filter(
          ({ required, done }) => required && !done,
        )
        const closed = isClosed(incident)
        return (
          <li className="incident-row" key={incident.id}>
            <div className="grow">
              <Button look="link" onClick={() => showIncident(incident.id)}>
                Incident {incident.number}: {kindName(incident.kind)}
              </Button>
              <p className="soft small">
                Reported by {operatorNameOf(incident.openedBy, records)}, {when(incident.openedAt)}
                {!closed && `, ${stepsLeft(left.length)}`}.
              </p>
              {!closed && clock !== null && clock.state !== 'stopped' && (
                <p className="clock">{clockSentence(clock)}</p>
              )}
            </div>
            {closed && isUnconfirmed(incident, postIsGone) && (
              <Badge tone="heed" icon="warning">
                Without X’s confirmation
              </Badge>
            )}
            {severityOf(incident) === 'serious' && (
              <Badge tone={closed ? 'plain' : 'stop'} icon="warning">
                Serious
              </Badge>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function stepsLeft(count: number): string {
  if (count === 0) return 'everything done, to be closed'
  return count === 1 ? '1 step open' : `${count} steps open`
}
