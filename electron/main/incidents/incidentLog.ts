import type { Input, Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { IncidentFile } from '../../contract/incidentRequests.ts'
import type { AuditEvent } from '../../core/audit.ts'
import { isUnconfirmed } from '../../core/incidents/closing.ts'
import type { Incident, IncidentFact } from '../../core/incidents/incident.ts'
import { type CannotState, type LinkedPost, mayState } from '../../core/incidents/mayState.ts'
import { TweetId } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { FollowerKey } from '../../core/reviews/follower.ts'
import { openIncident } from '../acts/openIncident.ts'
import { now } from '../clock.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { findAccount, listAccounts } from '../db/tables/accounts.ts'
import { addIncidentFact, findIncident, listIncidents } from '../db/tables/incidents.ts'
import { findPost, mustGoByHand, PostId } from '../db/tables/posts.ts'
import type { LinkTo } from '../posting/linkTo.ts'
import type { PeopleOnX } from '../signedIn/peopleOnX.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** What X has told of people is at hand at a desk alone. */
type Reading = Pick<SignedIn, 'db'> & Partial<PeopleOnX>
type AtDesk = Reading & Pick<SignedIn, 'operator'>

/** Every incident, newest first, and the names that were told the last time. */
export function readIncidents(desk: Reading): Output<'listIncidents'> {
  const incidents = listIncidents(desk.db)
  const toldBefore = Object.fromEntries(
    incidents
      .toReversed()
      .flatMap(({ facts }) => facts)
      .flatMap(({ fact }) => (fact.kind === 'told' ? [[fact.party, fact.who]] : [])),
  )
  return { files: incidents.map((incident) => fileOf(desk, incident)), toldBefore }
}

/** Reports an incident by hand (P14). Nobody notices something that lies ahead. */
export function reportIncident(
  desk: AtDesk,
  { kind, what, noticedAt }: Input<'reportIncident'>,
): Result<IncidentFile, Failure> {
  if (noticedAt > now()) return refused({ kind: 'badTime' })
  const id = openIncident(desk, { kind, what, noticedAt, links: {} })
  return known(desk, id)
}

/** Adds a fact in the name of whoever is at the desk, if it may be added now; the audit has it without its words. */
export function stateIncident(
  desk: AtDesk,
  { incident: id, fact }: { readonly incident: Incident['id']; readonly fact: IncidentFact },
): Result<IncidentFile, Failure> {
  const { db, operator } = desk
  return db.write((write): Result<IncidentFile, Failure> => {
    const incident = findIncident(db, id)
    if (incident === null) return refused({ kind: 'notNow' })
    const post = linkedPost(db, incident)
    const may = mayState(incident, fact, operator.id, post)
    if (!may.ok) return refused(failureOf(may.error))
    addIncidentFact(write, id, { at: write.now, by: operator.id, fact })
    write.audit(operator.id, eventOf(incident, fact, post))
    return known(desk, id)
  })
}

function failureOf({ because }: CannotState): Failure {
  switch (because) {
    case 'notHere':
      return { kind: 'notNow' }
    default:
      return { kind: 'incidentStaysOpen', because }
  }
}

function eventOf(file: Incident, fact: IncidentFact, post: LinkedPost | null): AuditEvent {
  const incident = file.id
  switch (fact.kind) {
    case 'told':
      return { kind: 'incidentTold', incident, party: fact.party }
    case 'done':
      return { kind: 'incidentStepDone', incident, deed: fact.deed }
    case 'severityJudged':
      return { kind: 'incidentJudged', incident, severity: fact.severity }
    case 'icoDecided':
      return { kind: 'breachDecided', incident, tell: fact.tell }
    case 'noted':
      return { kind: 'incidentNoted', incident }
    case 'goneUnconfirmed':
      return { kind: 'goneUnconfirmed', incident }
    case 'closed':
      return isUnconfirmed(file, post?.isGone ?? null)
        ? { kind: 'incidentClosed', incident, unconfirmed: true }
        : { kind: 'incidentClosed', incident }
    case 'reopened':
      return { kind: 'incidentReopened', incident }
  }
}

/** Opens the follower, the mention or the account that an incident is about. The address is ours, never the window's. */
export async function openIncidentOnX(
  { db, linkTo, reviewing }: Pick<SignedIn, 'db'> & PeopleOnX & { readonly linkTo: LinkTo },
  { incident: id }: Input<'openIncidentOnX'>,
  openLink: (url: string) => Promise<void>,
): Promise<Result<Record<string, never>, Failure>> {
  const { mentionId, followerId, account } = findIncident(db, id)?.links ?? {}
  const handle = (account && findAccount(db, account)?.handle) ?? listAccounts(db)[0]?.handle
  if (handle === undefined) return refused({ kind: 'notNow' })
  if (mentionId !== undefined) await openLink(linkTo(handle, TweetId.parse(mentionId)))
  else if (followerId !== undefined)
    await openLink(reviewing.linkToUser(handle, FollowerKey.parse(followerId)))
  else return refused({ kind: 'notNow' })
  return ok({})
}

function known(desk: Reading, id: Incident['id']): Result<IncidentFile, Failure> {
  const incident = findIncident(desk.db, id)
  return incident === null ? refused({ kind: 'notNow' }) : ok(fileOf(desk, incident))
}

function fileOf({ db, reviewing }: Reading, incident: Incident): IncidentFile {
  const post = linkedPost(db, incident)
  const follower = FollowerKey.safeParse(incident.links.followerId)
  const isKnown = reviewing !== undefined && follower.success
  return {
    incident,
    postIsGone: post?.isGone ?? null,
    triedInVain: post?.triedInVain ?? false,
    followerHandle: isKnown ? reviewing.handleOf(follower.data) : null,
  }
}

/** What the posts say of the linked post; null where none is linked. One that never went out is gone as well. */
export function linkedPost(db: ReadableDatabase, { links }: Incident): LinkedPost | null {
  const id = PostId.safeParse(links.post)
  const post = id.success ? findPost(db, id.data) : null
  if (post === null) return null
  const { takenDownAt, state } = post
  const isNameless = state.state === 'unknown' || (state.state === 'posted' && state.tweet === null)
  return {
    isGone: takenDownAt !== null || state.state === 'rejected',
    triedInVain: isNameless || mustGoByHand(db, post),
  }
}
