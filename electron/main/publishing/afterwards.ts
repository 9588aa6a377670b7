import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { Instant } from '../../core/day.ts'
import { postAddress } from '../../core/postAddress.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import { findAccount } from '../db/tables/accounts.ts'
import { expectPost, findPost, keepNotTakenDown, PostId } from '../db/tables/posts.ts'
import { whichTweet } from '../posting/outbox.ts'
import { summaryOf } from '../told/postSummary.ts'
import type { Publishing } from './publishing.ts'

type Settled = Result<Output<'settlePost'>, Failure>
type Answer = Promise<Settled>

/** A person looked at the account and says whether an unclear post is there. Only then may it be sent once more. */
export async function settlePost(desk: Publishing, id: string, found: boolean): Answer {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  if (!found && !mayPostTo(desk, post)) return refused({ kind: 'notAllowed' })
  const by = desk.operator.id
  const settled = found
    ? await desk.postOffice.itIsThere(post, null, by)
    : await desk.postOffice.itIsNotThere(post, by)
  if (!settled.ok) return refused({ kind: 'noConnection' })
  return summaryOf(desk.db, id, desk.linkTo)
}

/** Looks for an unclear post once more; what is found settles it, and nothing else does. */
export async function lookAgain(desk: Publishing, id: string): Answer {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  const looked = await desk.postOffice.lookAgain(post)
  if (!looked.ok) return refused({ kind: 'noConnection' })
  return summaryOf(desk.db, id, desk.linkTo)
}

/** Lets a post go out whose hindrance somebody has mended (P9: only those who may use its account). */
export function tryAgain(desk: Publishing, id: string): Settled {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  if (!mayPostTo(desk, post)) return refused({ kind: 'notAllowed' })
  const until = restsUntil(desk, post)
  if (until !== null) {
    const { handle } = expectPost(desk.db, post)
    return refused({ kind: 'tooEarly', handle, until })
  }
  desk.postOffice.tryAgain(post, desk.operator.id)
  return summaryOf(desk.db, id, desk.linkTo)
}

/** X has said until when it takes no more posts: asking it sooner would only lengthen that. */
function restsUntil({ db }: Publishing, id: PostId): Instant | null {
  const { state } = expectPost(db, id)
  const until = state.state === 'blocked' ? state.until : null
  return until !== null && until > now() ? until : null
}

/** Cancels a post that is not being sent yet. Anybody at the desk may stop one. */
export function cancelPost(desk: Publishing, id: string): Settled {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  const { state } = desk.postOffice.cancel(post, desk.operator.id)
  if (state.state !== 'rejected') return refused({ kind: 'notNow' })
  return summaryOf(desk.db, id, desk.linkTo)
}

/**
 * A person pasted the address of a post that was found by hand. It is kept only if X says that it is of this account and
 * is this post; from then on it can be taken down.
 */
export async function namePost(desk: Publishing, id: string, pasted: string): Answer {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  const { handle } = expectPost(desk.db, post)
  const address = postAddress(pasted)
  if (address === null) return refused({ kind: 'notThisPost', handle, why: 'noAddress' })
  if (address.handle !== null && address.handle.toLowerCase() !== handle.toLowerCase()) {
    return refused({ kind: 'notThisPost', handle, why: 'otherAccount' })
  }
  const named = await desk.postOffice.name(post, address.tweet, desk.operator.id)
  if (named.ok) return summaryOf(desk.db, id, desk.linkTo)
  if (named.error.kind !== 'notThisPost') return refused({ kind: 'noConnection' })
  return refused({ kind: 'notThisPost', handle, why: named.error.why })
}

/** Deletes a post from X and makes sure that it is gone. */
export async function takeDown(desk: Publishing, id: string): Answer {
  const post = known(desk, id)
  if (post === null) return refused({ kind: 'notNow' })
  const down = await desk.postOffice.takeDown(post, desk.operator.id)
  if (!down.ok && down.error === whichTweet) {
    return refused({ kind: 'whichPost', handle: expectPost(desk.db, post).handle })
  }
  if (!down.ok) rememberNotTakenDown(desk, post)
  if (!down.ok) return refused({ kind: 'notTakenDown', handle: expectPost(desk.db, post).handle })
  return summaryOf(desk.db, id, desk.linkTo)
}

function rememberNotTakenDown({ db, operator }: Publishing, post: PostId): void {
  db.write((write) => {
    keepNotTakenDown(write, post, write.now, operator.id)
    write.audit(operator.id, { kind: 'takenDown', post, verified: false })
  })
}

/** Shows a post, or its account, in the person's own browser. The address is ours, never the window's. */
export async function openPost(
  desk: Publishing,
  id: string,
  openLink: (url: string) => Promise<void>,
): Promise<Result<Record<string, never>, Failure>> {
  const summary = summaryOf(desk.db, id, desk.linkTo)
  if (!summary.ok) return summary
  const { url, handle } = summary.value
  await openLink(url ?? desk.linkTo(handle, null))
  return ok({})
}

function known(desk: Publishing, id: string): PostId | null {
  const post = PostId.safeParse(id)
  return post.success && findPost(desk.db, post.data) !== null ? post.data : null
}

function mayPostTo({ db, operator }: Publishing, id: PostId): boolean {
  const account = findAccount(db, expectPost(db, id).account)
  return account?.operators.includes(operator.id) ?? false
}
