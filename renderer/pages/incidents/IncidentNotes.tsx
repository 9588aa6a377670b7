import { type FormEvent, useState } from 'react'
import type { Incident } from '../../../electron/core/incidents/incident.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { when } from '../../ui/when.ts'
import { operatorNameOf } from '../../wording/operatorNameOf.ts'
import { stateIncident } from './actions.ts'
import { factWords } from './incidentWording.ts'

interface IncidentNotesProps {
  readonly incident: Incident
  readonly records: Records
}

/** Everything that was added since it was reported, and room for more: notes, and where evidence lies. */
export function IncidentNotes({ incident, records }: IncidentNotesProps) {
  const [words, setWords] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await stateIncident(incident.id, { kind: 'noted', words })) setWords('')
  }
  return (
    <section className="card stack" aria-labelledby="notes">
      <h2 id="notes">Notes and evidence</h2>
      {incident.facts.length > 0 && (
        <ol className="timeline" aria-label="What was done and noted">
          {incident.facts.map(({ at, by, fact }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts are only ever added at the end
            <li key={index}>
              <span className="soft small">
                {when(at)}, {operatorNameOf(by, records)}
              </span>
              <br />
              <span className="words-kept">{factWords(fact)}</span>
            </li>
          ))}
        </ol>
      )}
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <Field
          label="Add a note"
          hint="For evidence, say where it lies: a screenshot’s number, a file in the safe. A note cannot be changed afterwards."
        >
          {(wiring) => (
            <textarea
              {...wiring}
              className="input"
              required
              rows={2}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit">Add the note</Button>
        </div>
      </form>
    </section>
  )
}
