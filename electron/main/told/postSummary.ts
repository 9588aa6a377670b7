import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { nameOfOperator } from '../db/tables/operators.ts'
import { sourcesOf } from '../db/tables/postSources.ts'
import { findPost, listPosts, mustGoByHand, type Post, PostId } from '../db/tables/posts.ts'
import { findSubmission, listSubmissions, type Submission } from '../db/tables/submissions.ts'
import type { LinkTo } from '../posting/linkTo.ts'
import { postNote } from '../posting/postNote.ts'

type Summary = Output<'post'>

export function listPostSummaries(db: ReadableDatabase, linkTo: LinkTo): readonly Summary[] {
  const waiting = listSubmissions(db).map((asked) => summariseAsked(db, asked))
  return [...waiting, ...listPosts(db).map((post) => summarise(db, post, linkTo))]
}

export function summaryOf(
  db: ReadableDatabase,
  id: string,
  linkTo: LinkTo,
): Result<Summary, Failure> {
  const known = PostId.safeParse(id)
  const post = known.success ? findPost(db, known.data) : null
  if (post !== null) return ok(summarise(db, post, linkTo))
  const asked = known.success ? findSubmission(db, known.data) : null
  return asked === null ? refused({ kind: 'notNow' }) : ok(summariseAsked(db, asked))
}

function summarise(db: ReadableDatabase, post: Post, linkTo: LinkTo): Summary {
  const { id, state, handle, text, pictures, approvedAt, notBefore, takenDownAt } = post
  const sources = sourcesOf(db, id)
  return {
    id,
    state: state.state,
    handle,
    text,
    pictures: pictures.map(({ photo, sha256, altText }) => {
      return { photo, sha256, altText, source: sources.get(photo) ?? null }
    }),
    approvedBy: nameOfOperator(db, post.approvedBy),
    approvedAt,
    notBefore,
    url: urlOf(post, linkTo),
    note: postNote(state),
    takenDownAt,
    late: state.state === 'blocked' && state.because === 'late',
    mustGoByHand: mustGoByHand(db, post),
    asked: askedOf(db, findSubmission(db, post.id)),
  }
}

/** A post that waits for a second person, or came back from them. */
function summariseAsked(db: ReadableDatabase, asked: Submission): Summary {
  const { id, state, handle, text, pictures, at, notBefore } = asked
  return {
    id,
    state: state === 'waiting' ? 'awaiting' : 'sentBack',
    handle,
    text,
    // Where they come from is settled with the yes.
    pictures: pictures.map((picture) => ({ ...picture, source: null })),
    approvedBy: nameOfOperator(db, asked.by),
    approvedAt: at,
    notBefore,
    url: null,
    note: '',
    takenDownAt: null,
    late: false,
    mustGoByHand: false,
    asked: askedOf(db, asked),
  }
}

function askedOf(db: ReadableDatabase, asked: Submission | null): Summary['asked'] {
  if (asked === null) return null
  const { by, account, draft, reason } = asked
  return { by, byName: nameOfOperator(db, by), account, draft, reason }
}

function urlOf({ state, handle, takenDownAt }: Post, linkTo: LinkTo): string | null {
  if (state.state !== 'posted' || state.tweet === null || takenDownAt !== null) return null
  return linkTo(handle, state.tweet)
}
