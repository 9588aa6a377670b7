import type { IncidentFile } from '../../../electron/contract/incidentRequests.ts'
import { isClosed } from '../../../electron/core/incidents/incident.ts'
import { nextSteps, type StepState, stepKey } from '../../../electron/core/incidents/nextSteps.ts'
import type { Records } from '../../../electron/core/records.ts'
import { IncidentStepLine } from './IncidentStepLine.tsx'

interface IncidentStepsProps {
  readonly file: IncidentFile
  readonly toldBefore: Readonly<Record<string, string>>
  readonly records: Records
}

/** What has to be done before it can be closed, and beneath it what may be needed. */
export function IncidentSteps({ file, toldBefore, records }: IncidentStepsProps) {
  const { incident, postIsGone } = file
  const closed = isClosed(incident)
  const steps = nextSteps(incident, postIsGone).filter(({ done }) => done || !closed)
  const list = (label: string, some: readonly StepState[]) => (
    <ol className="incident-steps" aria-label={label}>
      {some.map((state) => (
        <IncidentStepLine
          key={stepKey(state.step)}
          state={state}
          file={file}
          toldBefore={toldBefore}
          records={records}
        />
      ))}
    </ol>
  )
  const required = steps.filter((state) => state.required)
  const offered = steps.filter((state) => !state.required)
  return (
    <section className="card stack" aria-labelledby="to-do">
      <h2 id="to-do">What has to be done</h2>
      {list('What has to be done', required)}
      {offered.length > 0 && (
        <details>
          <summary>If it is needed</summary>
          {list('If it is needed', offered)}
        </details>
      )}
    </section>
  )
}
