import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { findPost, PostId } from '../db/posts.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'
import { summaryOf } from './postSummary.ts'

type Answer = Promise<Result<Output<'settlePost'>, Failure>>

/** A person looked at the account and says whether an unclear post is there. Only then may it be sent once more. */
export async function settlePost(desk: Desk, id: string, found: boolean): Answer {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  const by = desk.operator.id
  const settled = found
    ? await desk.postOffice.itIsThere(post, null, by)
    : await desk.postOffice.itIsNotThere(post, by)
  if (!settled.ok) return refused({ kind: 'noConnection' })
  return summaryOf(desk.db, id, desk.linkTo)
}

/** Deletes a post from X and makes sure that it is gone. */
export async function takeDown(desk: Desk, id: string): Answer {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  const down = await desk.postOffice.takeDown(post, desk.operator.id)
  if (!down.ok) remember(desk.db, desk.operator.id, { kind: 'takenDown', post, verified: false })
  await desk.anchorAudit()
  if (!down.ok) return refused({ kind: 'noConnection' })
  return summaryOf(desk.db, id, desk.linkTo)
}

/** Shows a post in the person's own browser. The address is ours, never the window's. */
export async function openPost(
  desk: Desk,
  id: string,
  openLink: (url: string) => Promise<void>,
): Promise<Result<Record<string, never>, Failure>> {
  const summary = summaryOf(desk.db, id, desk.linkTo)
  if (!summary.ok) return summary
  if (summary.value.url === null) return refused({ kind: 'notNow' })
  await openLink(summary.value.url)
  return ok({})
}

function known(desk: Desk, id: string): PostId | null {
  const post = PostId.safeParse(id)
  return post.success && findPost(desk.db, post.data) !== null ? post.data : null
}
