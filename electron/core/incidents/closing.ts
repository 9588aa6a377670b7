import type { OperatorId } from '../operator.ts'
import { ok, type Result, refused } from '../result.ts'
import { type Incident, isClosed, lastFact } from './incident.ts'
import { type IncidentStep, nextSteps } from './nextSteps.ts'

/** Why an incident stays open. */
export type StaysOpen =
  | { readonly because: 'alreadyClosed' }
  | { readonly because: 'stepsOpen'; readonly steps: readonly IncidentStep[] }
  /** Whoever reported it, or opened it again, does not close it. */
  | { readonly because: 'reporter' }

/** Whether this person may close this incident now (P14): never its reporter, and never before what is required is done. */
export function mayClose(
  incident: Incident,
  operator: OperatorId,
  postIsGone: boolean | null,
): Result<null, StaysOpen> {
  if (isClosed(incident)) return refused({ because: 'alreadyClosed' })
  if (reportersOf(incident).includes(operator)) return refused({ because: 'reporter' })
  const open = nextSteps(incident, postIsGone).filter(({ required, done }) => required && !done)
  if (open.length > 0) return refused({ because: 'stepsOpen', steps: open.map(({ step }) => step) })
  return ok(null)
}

/** Who may never close it: its reporter, and whoever opened it again last. */
export function reportersOf(incident: Incident): readonly OperatorId[] {
  const again = lastFact(incident, 'reopened')
  return again === null ? [incident.openedBy] : [incident.openedBy, again.by]
}

/** Whether it is closed, or would be, although X has not confirmed that its post is gone. */
export function isUnconfirmed(incident: Incident, postIsGone: boolean | null): boolean {
  return nextSteps(incident, postIsGone).some(({ unconfirmed }) => unconfirmed)
}
