import type { OperatorId } from '../operator.ts'
import { ok, type Result, refused } from '../result.ts'
import { mayClose, type StaysOpen } from './closing.ts'
import { type Incident, type IncidentFact, isClosed } from './incident.ts'
import { nextSteps } from './nextSteps.ts'

/** Why a fact cannot be added to an incident. */
export type CannotState = StaysOpen | { readonly because: 'notHere' }

/** What the posts say of the post that an incident is about. */
export interface LinkedPost {
  readonly isGone: boolean
  /** X was asked in vain to take it down, or nobody can say which of the account's posts it is. */
  readonly triedInVain: boolean
}

/**
 * Whether a person may add this fact to an incident now: a closed one takes notes and a reopening alone, a step has to
 * be one of its own, and that a linked post is gone is for the posts to say. Where X will not confirm it,
 * it is gone on without, once it has been tried.
 */
export function mayState(
  incident: Incident,
  fact: IncidentFact,
  by: OperatorId,
  post: LinkedPost | null,
): Result<null, CannotState> {
  const postIsGone = post?.isGone ?? null
  if (fact.kind === 'noted') return ok(null)
  if (fact.kind === 'reopened')
    return isClosed(incident) ? ok(null) : refused({ because: 'notHere' })
  if (isClosed(incident)) return refused({ because: 'alreadyClosed' })
  if (fact.kind === 'closed') return mayClose(incident, by, postIsGone)
  if (fact.kind === 'done') return isOwnDeed(incident, fact.deed, postIsGone)
  if (fact.kind === 'goneUnconfirmed')
    return mayGoOnWithout(incident, post) ? ok(null) : refused({ because: 'notHere' })
  if (fact.kind === 'icoDecided') return isOwnStep(incident, 'decideIco')
  return ok(null)
}

/** Whether its post is to be taken down, stands on X as far as anybody knows, and was tried to be taken down. */
export function mayGoOnWithout(incident: Incident, post: LinkedPost | null): boolean {
  if (post === null || post.isGone || !post.triedInVain) return false
  return nextSteps(incident, false).some(
    ({ step, done }) => step.what === 'do' && step.deed === 'takeDown' && !done,
  )
}

function isOwnDeed(
  incident: Incident,
  deed: string,
  postIsGone: boolean | null,
): Result<null, CannotState> {
  const own = nextSteps(incident, postIsGone).some(
    ({ step }) => step.what === 'do' && step.deed === deed,
  )
  const postsSay = deed === 'takeDown' && postIsGone !== null
  return own && !postsSay ? ok(null) : refused({ because: 'notHere' })
}

function isOwnStep(incident: Incident, what: string): Result<null, CannotState> {
  const own = nextSteps(incident, null).some(({ step }) => step.what === what)
  return own ? ok(null) : refused({ because: 'notHere' })
}
