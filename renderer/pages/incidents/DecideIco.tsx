import { useState } from 'react'
import type { IncidentId } from '../../../electron/core/incidents/incident.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { stateIncident } from './actions.ts'
import { usualName } from './incidentWording.ts'

/** The decision about telling the ICO: the DPO's, with the reason; the studio only keeps it. */
export function DecideIco({ incident }: { readonly incident: IncidentId }) {
  const [who, setWho] = useState(usualName.dpo)
  const [because, setBecause] = useState('')
  const decide = (tell: boolean) =>
    void stateIncident(incident, { kind: 'icoDecided', tell, who, because })
  const ready = who.trim() !== '' && because.trim() !== ''
  return (
    <div className="stack">
      <Field label="Who decided">
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={120}
            value={who}
            onChange={(event) => setWho(event.target.value)}
          />
        )}
      </Field>
      <Field label="Why">
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            maxLength={2000}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
          />
        )}
      </Field>
      <div className="row tight wrap">
        <Button disabled={!ready} onClick={() => decide(true)}>
          The ICO has to be told
        </Button>
        <Button disabled={!ready} onClick={() => decide(false)}>
          It need not be told
        </Button>
      </div>
    </div>
  )
}
