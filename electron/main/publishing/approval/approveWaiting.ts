import type { Input, Output } from '../../../contract/contract.ts'
import type { Failure } from '../../../contract/failure.ts'
import { whyNotApprove } from '../../../core/approval.ts'
import { ok, type Result, refused } from '../../../core/result.ts'
import type { ReadableDatabase, Write } from '../../db/file/database.ts'
import { listAccounts } from '../../db/tables/accounts.ts'
import { findOperator } from '../../db/tables/operators.ts'
import { keepSources } from '../../db/tables/postSources.ts'
import { insertIntent as keepIntent, PostId } from '../../db/tables/posts.ts'
import {
  findSubmission,
  type Submission,
  settleSubmission as settle,
} from '../../db/tables/submissions.ts'
import { summaryOf } from '../../told/postSummary.ts'
import { keepPictures } from '../approvePost.ts'
import { fingerprintOf } from '../clearedPostOf.ts'
import type { FinishedPrint } from '../finishedPrint.ts'
import { decideToClear, printDraft } from '../printDraft.ts'
import type { Approving } from '../publishing.ts'
import { sourcesIn } from '../sourcesIn.ts'

/**
 * A second person's yes. Every rule is asked again in their name, the pictures are printed and proved again, and only
 * if they are the very pictures that were asked for and that this person says they saw does the post begin its way.
 */
export async function approveWaiting(
  desk: Approving,
  { post, pictures }: Input<'approveWaiting'>,
): Promise<Result<Output<'approveWaiting'>, Failure>> {
  const waiting = waitingOne(desk, post)
  if (!waiting.ok) return waiting
  const asked = waiting.value
  if (pictures.join() !== shasOf(asked)) return refused({ kind: 'picturesChanged' })
  const printed = await printDraft(desk, asked.draft)
  if (!printed.ok) return printed
  await keepPictures(desk, printed.value)
  const approved = desk.db.write((write) => approveNow(desk, write, asked.id, printed.value))
  if (!approved.ok) return approved
  desk.postOffice.send(asked.id)
  return summaryOf(desk.db, asked.id, desk.linkTo)
}

/** Gives a post back to whoever prepared it, with a sentence why; it is in the making again. */
export function sendBackWaiting(
  desk: Approving,
  { post, reason }: Input<'sendBackWaiting'>,
): Result<Record<string, never>, Failure> {
  return desk.db.write((write): Result<Record<string, never>, Failure> => {
    const waiting = waitingOne(desk, post)
    if (!waiting.ok) return waiting
    const { id } = waiting.value
    settle(write, id, { state: 'sentBack', by: desk.operator.id, at: write.now, reason })
    write.audit(desk.operator.id, { kind: 'postSentBack', post: id })
    return ok({})
  })
}

/** Takes a post that waits back into the making. To stop one is anybody's right. */
export function withdrawWaiting(
  { db, operator }: Approving,
  post: string,
): Result<Record<string, never>, Failure> {
  return db.write((write): Result<Record<string, never>, Failure> => {
    const asked = found(db, post)
    if (asked === null) return refused({ kind: 'notNow' })
    settle(write, asked.id, { state: 'withdrawn', by: operator.id, at: write.now })
    write.audit(operator.id, { kind: 'approvalWithdrawn', post: asked.id })
    return ok({})
  })
}

function found(db: ReadableDatabase, post: string): Submission | null {
  const id = PostId.safeParse(post)
  const asked = id.success ? findSubmission(db, id.data) : null
  return asked?.state === 'waiting' ? asked : null
}

/** The submission, if whoever is at the desk may decide about it at all. */
function waitingOne({ db, operator }: Approving, post: string): Result<Submission, Failure> {
  const asked = found(db, post)
  if (asked === null) return refused({ kind: 'notNow' })
  const because = whyNotApprove(asked, operator, listAccounts(db))
  return because === null ? ok(asked) : refused({ kind: 'notYoursToApprove', because })
}

/** In one transaction: everything is asked again, the yes is written down, and the post begins. */
function approveNow(
  desk: Approving,
  write: Write,
  id: PostId,
  prints: readonly FinishedPrint[],
): Result<null, Failure> {
  const { operator } = desk
  const waiting = waitingOne(desk, id)
  if (!waiting.ok) return waiting
  const asked = waiting.value
  const decided = decideToClear(desk, asked.draft)
  if (!decided.ok) return decided
  const { draft, records } = decided.value
  const same =
    fingerprintOf(draft, records) === asked.fingerprint &&
    prints.map(({ print }) => print.sha256).join() === shasOf(asked) &&
    mayStillAsk(desk, asked)
  if (!same) return giveBack(desk, write, asked)
  if (!desk.accounts.isConnected(asked.account)) {
    return refused({ kind: 'accountNotConnected', handle: asked.handle })
  }
  // A time that went by while it waited no longer holds it back.
  const isAhead = asked.notBefore !== null && asked.notBefore > write.now
  const notBefore = isAhead ? asked.notBefore : null
  const kept = keepIntent(write, {
    id: asked.id,
    draft: asked.draft,
    account: asked.account,
    handle: asked.handle,
    text: asked.text,
    pictures: asked.pictures.map((picture) => ({ ...picture, type: 'image/jpeg' as const })),
    approvedBy: operator.id,
    approvedAt: write.now,
    notBefore,
  })
  if (!kept.ok) return refused({ kind: 'alreadyPosting' })
  keepSources(write, asked.id, sourcesIn(draft, records))
  settle(write, asked.id, { state: 'approved', by: operator.id, at: write.now })
  const pictures = asked.pictures.map(({ sha256 }) => sha256)
  const { account, draft: draftId } = asked
  write.audit(operator.id, { kind: 'postApproved', post: id, draft: draftId, account, pictures })
  if (notBefore !== null) {
    write.audit(operator.id, { kind: 'postScheduled', post: id, for: notBefore })
  }
  return ok(null)
}

/** Whoever asked has to be somebody who may post there still (P9). */
function mayStillAsk({ db }: Approving, { by, account }: Submission): boolean {
  const listed = listAccounts(db).find(({ id }) => id === account)
  return findOperator(db, by) !== null && (listed?.operators.includes(by) ?? false)
}

/** What was asked for is not what would leave: the question is void, and the draft is in the making again. */
function giveBack(
  { operator }: Pick<Approving, 'operator'>,
  write: Write,
  { id }: Submission,
): Result<null, Failure> {
  settle(write, id, { state: 'changed', by: operator.id, at: write.now })
  write.audit(operator.id, { kind: 'approvalVoid', post: id })
  return refused({ kind: 'approvalVoid' })
}

function shasOf({ pictures }: Submission): string {
  return pictures.map(({ sha256 }) => sha256).join()
}
