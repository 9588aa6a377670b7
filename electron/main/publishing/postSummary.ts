import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Database } from '../db/database.ts'
import { findOperator } from '../db/operators.ts'
import { findPost, listPosts, mustGoByHand, type Post, PostId } from '../db/posts.ts'
import type { LinkTo } from './linkTo.ts'
import { postNote } from './postNote.ts'

type Summary = Output<'post'>

export function listPostSummaries(db: Database, linkTo: LinkTo): readonly Summary[] {
  return listPosts(db).map((post) => summarise(db, post, linkTo))
}

export function summaryOf(db: Database, id: string, linkTo: LinkTo): Result<Summary, Failure> {
  const known = PostId.safeParse(id)
  const post = known.success ? findPost(db, known.data) : null
  return post === null ? refused({ kind: 'notNow' }) : ok(summarise(db, post, linkTo))
}

function summarise(db: Database, post: Post, linkTo: LinkTo): Summary {
  const { id, state, handle, text, pictures, approvedAt, notBefore, takenDownAt } = post
  return {
    id,
    state: state.state,
    handle,
    text,
    pictures: pictures.map(({ photo, sha256, altText }) => ({ photo, sha256, altText })),
    approvedBy: findOperator(db, post.approvedBy)?.name ?? 'somebody who has left',
    approvedAt,
    notBefore,
    url: urlOf(post, linkTo),
    note: postNote(state),
    takenDownAt,
    late: state.state === 'blocked' && state.because === 'late',
    mustGoByHand: mustGoByHand(db, post),
  }
}

function urlOf({ state, handle, takenDownAt }: Post, linkTo: LinkTo): string | null {
  if (state.state !== 'posted' || state.tweet === null || takenDownAt !== null) return null
  return linkTo(handle, state.tweet)
}
