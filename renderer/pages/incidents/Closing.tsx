import { type FormEvent, useState } from 'react'
import type { IncidentFile } from '../../../electron/contract/incidentRequests.ts'
import { mayClose, reportersOf, type StaysOpen } from '../../../electron/core/incidents/closing.ts'
import { isClosed, type Severity } from '../../../electron/core/incidents/incident.ts'
import { severityOf } from '../../../electron/core/incidents/nextSteps.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Note } from '../../ui/Note.tsx'
import { stateIncident } from './actions.ts'
import { stepWords } from './incidentWording.ts'

interface ClosingProps {
  readonly file: IncidentFile
  readonly records: Records
}

/** The end of an incident: who may close it, what still keeps it open, and the way back. */
export function Closing({ file: { incident, postIsGone }, records }: ClosingProps) {
  const may = mayClose(incident, records.operator.id, postIsGone)
  const other: Severity = severityOf(incident) === 'serious' ? 'minor' : 'serious'
  if (isClosed(incident)) {
    return (
      <WithReason
        label="Why is it opened again?"
        button="Open it again"
        onReason={(because) => stateIncident(incident.id, { kind: 'reopened', because })}
      />
    )
  }
  return (
    <section className="card stack" aria-labelledby="closing">
      <h2 id="closing">Closing it</h2>
      {may.ok ? (
        <div>
          <Button
            look="primary"
            icon="check"
            onClick={() => void stateIncident(incident.id, { kind: 'closed' })}
          >
            Close this incident
          </Button>
        </div>
      ) : (
        <Note icon="lock">{whyOpen(may.error, reportersOf(incident), records)}</Note>
      )}
      <details className="stack">
        <summary>Judge it {other} instead</summary>
        <WithReason
          label={`Why is it ${other}?`}
          button={`Judge it ${other}`}
          onReason={(because) =>
            stateIncident(incident.id, { kind: 'severityJudged', severity: other, because })
          }
        />
      </details>
    </section>
  )
}

function whyOpen(why: StaysOpen, reporters: readonly string[], { operators }: Records): string {
  switch (why.because) {
    case 'alreadyClosed':
      return 'It is closed already.'
    case 'stepsOpen':
      return `It can be closed once this is done: ${why.steps
        .map((step) =>
          stepWords(step)
            .toLowerCase()
            .replace(/\b(slt|dsl|dpo|ico|x)\b/g, (word) => word.toUpperCase()),
        )
        .join('; ')}.`
    case 'reporter': {
      const others = operators.filter(({ id }) => !reporters.includes(id)).map(({ name }) => name)
      if (others.length === 0) {
        return 'You reported it, so somebody else closes it. Nobody else may sign in yet: ask an administrator to add a colleague.'
      }
      return `You reported it, so somebody else closes it: ${others.join(' or ')}.`
    }
  }
}

interface WithReasonProps {
  readonly label: string
  readonly button: string
  readonly onReason: (because: string) => Promise<boolean>
}

function WithReason({ label, button, onReason }: WithReasonProps) {
  const [because, setBecause] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await onReason(because)) setBecause('')
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <Field label={label}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            required
            maxLength={2000}
            value={because}
            onChange={(event) => setBecause(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit">{button}</Button>
      </div>
    </form>
  )
}
