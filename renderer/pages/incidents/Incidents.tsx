import { useEffect, useState } from 'react'
import { isClosed } from '../../../electron/core/incidents/incident.ts'
import type { Records } from '../../../electron/core/records.ts'
import { useSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { IncidentList } from './IncidentList.tsx'
import { IncidentView } from './IncidentView.tsx'
import './incidents.css'
import { forgetIncidents, readIncidents } from './actions.ts'
import { ReportIncident } from './ReportIncident.tsx'

/** The incident log: what is open first, and one of them in full (P14). */
export function Incidents({ records }: { readonly records: Records }) {
  const { incidents: log, incident: shown } = useSession()
  const [reporting, setReporting] = useState(false)
  useEffect(() => {
    void readIncidents()
    return forgetIncidents
  }, [])
  if (log === null) return <p className="page soft">Reading the incident log…</p>
  const file = log.files.find(({ incident }) => incident.id === shown)
  if (file !== undefined) {
    return <IncidentView file={file} toldBefore={log.toldBefore} records={records} />
  }
  const open = log.files.filter(({ incident }) => !isClosed(incident))
  const closed = log.files.filter(({ incident }) => isClosed(incident))
  return (
    <div className="page stack wide">
      <div className="row wrap">
        <h1 className="grow">Incidents</h1>
        <Button icon="add" onClick={() => setReporting(true)}>
          Report an incident
        </Button>
      </div>
      <section className="stack" aria-labelledby="open-incidents">
        <h2 id="open-incidents">Open</h2>
        {open.length === 0 ? (
          <p className="soft">
            No incident is open. “Wrong photo posted” in History and a possible pupil among the
            followers open one by themselves; anything else is reported here.
          </p>
        ) : (
          <IncidentList files={open} records={records} />
        )}
      </section>
      {closed.length > 0 && (
        <section className="stack" aria-labelledby="closed-incidents">
          <h2 id="closed-incidents">Closed</h2>
          <IncidentList files={closed} records={records} />
        </section>
      )}
      {reporting && <ReportIncident onClose={() => setReporting(false)} />}
    </div>
  )
}
