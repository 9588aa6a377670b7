import { type FormEvent, useState } from 'react'
import { Instant } from '../../../electron/core/day.ts'
import { IncidentKind } from '../../../electron/core/incidents/incident.ts'
import { kindName } from '../../../electron/core/incidents/names.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { reportIncident } from './actions.ts'

/** Reports an incident by hand: its kind, what happened, and when somebody noticed it. */
export function ReportIncident({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<IncidentKind | ''>('')
  const [what, setWhat] = useState('')
  const [noticed, setNoticed] = useState(() => localTime(new Date()))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (kind === '') return
    const at = new Date(noticed)
    const noticedAt = Instant.parse(new Date(Math.min(at.getTime(), Date.now())).toISOString())
    if (await reportIncident({ kind, what, noticedAt })) onClose()
  }
  return (
    <Dialog
      title="Report an incident"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form="report-incident">
            Report it
          </Button>
        </>
      }
    >
      <form id="report-incident" className="stack" onSubmit={(event) => void submit(event)}>
        <Field label="What kind of incident is it?">
          {(wiring) => (
            <select
              {...wiring}
              className="input"
              required
              value={kind}
              onChange={({ target }) => setKind(IncidentKind.safeParse(target.value).data ?? '')}
            >
              <option value="">Choose…</option>
              {IncidentKind.options.map((one) => (
                <option key={one} value={one}>
                  {kindName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label="What happened?"
          hint="Who saw what, where. Names of pupils are best left out; a class or initials will do."
        >
          {(wiring) => (
            <textarea
              {...wiring}
              className="input"
              required
              rows={4}
              maxLength={2000}
              value={what}
              onChange={(event) => setWhat(event.target.value)}
            />
          )}
        </Field>
        <Field
          label="When did somebody at school notice it?"
          hint="If personal data got out, the 72 hours to tell the ICO count from here."
        >
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="datetime-local"
              required
              max={localTime(new Date())}
              value={noticed}
              onChange={(event) => setNoticed(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  )
}

/** As a `datetime-local` box has it: this computer's own time, to the minute. */
function localTime(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}
