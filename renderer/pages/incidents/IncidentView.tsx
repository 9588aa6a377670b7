import type { IncidentFile } from '../../../electron/contract/incidentRequests.ts'
import { breachClock } from '../../../electron/core/incidents/breachClock.ts'
import { clockSentence } from '../../../electron/core/incidents/clockSentence.ts'
import { isUnconfirmed } from '../../../electron/core/incidents/closing.ts'
import { isClosed } from '../../../electron/core/incidents/incident.ts'
import { kindName } from '../../../electron/core/incidents/names.ts'
import { severityOf } from '../../../electron/core/incidents/nextSteps.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { when } from '../../ui/when.ts'
import { operatorNameOf } from '../../wording/operatorNameOf.ts'
import { showIncident } from './actions.ts'
import { Closing } from './Closing.tsx'
import { IncidentLinksRow } from './IncidentLinksRow.tsx'
import { IncidentNotes } from './IncidentNotes.tsx'
import { IncidentSteps } from './IncidentSteps.tsx'

interface IncidentViewProps {
  readonly file: IncidentFile
  readonly toldBefore: Readonly<Record<string, string>>
  readonly records: Records
}

/** One incident: what happened, who was told, what is still open, and who may close it. */
export function IncidentView({ file, toldBefore, records }: IncidentViewProps) {
  const { incident } = file
  const closed = isClosed(incident)
  const unconfirmed = isUnconfirmed(incident, file.postIsGone)
  const clock = breachClock(incident, new Date().toISOString())
  const clockTone = { running: 'heed', over: 'stop', stopped: 'plain' } as const
  return (
    <div className="page stack wide">
      <div>
        <Button look="quiet" icon="back" onClick={() => showIncident(null)}>
          All incidents
        </Button>
      </div>
      <div className="row wrap">
        <h1>
          Incident {incident.number}: {kindName(incident.kind)}
        </h1>
        {closed && unconfirmed ? (
          <Badge tone="heed" icon="warning">
            Closed without X’s confirmation
          </Badge>
        ) : (
          <Badge tone={closed ? 'good' : 'heed'} icon={closed ? 'check' : 'clock'}>
            {closed ? 'Closed' : 'Open'}
          </Badge>
        )}
        {severityOf(incident) === 'serious' ? (
          <Badge tone="stop" icon="warning">
            Serious
          </Badge>
        ) : (
          <Badge>Minor</Badge>
        )}
      </div>
      {clock !== null && (
        <Note tone={clockTone[clock.state]} icon="clock">
          {clockSentence(clock)}
        </Note>
      )}
      <div className="incident">
        <div className="stack wide">
          <IncidentSteps file={file} toldBefore={toldBefore} records={records} />
          <Closing file={file} records={records} />
        </div>
        <div className="stack wide">
          <section className="card stack" aria-labelledby="what-happened">
            <h2 id="what-happened">What happened</h2>
            {incident.what !== '' && <p className="words-kept">{incident.what}</p>}
            <p className="soft small">
              Noticed {when(incident.noticedAt)}. Reported by{' '}
              {operatorNameOf(incident.openedBy, records)}, {when(incident.openedAt)}.
            </p>
            <IncidentLinksRow file={file} records={records} />
          </section>
          <IncidentNotes key={incident.id} incident={incident} records={records} />
        </div>
      </div>
    </div>
  )
}
