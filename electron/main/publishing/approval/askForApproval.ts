import type { Failure } from '../../../contract/failure.ts'
import type { ClearedDraft } from '../../../core/clearance.ts'
import type { Records } from '../../../core/records.ts'
import { ok, type Result, refused } from '../../../core/result.ts'
import type { Write } from '../../db/file/database.ts'
import { keepCleared } from '../../db/tables/clearedPosts.ts'
import type { PostIntent } from '../../db/tables/posts.ts'
import { submit } from '../../db/tables/submissions.ts'
import type { SignedIn } from '../../signedIn/signedIn.ts'
import { clearedPostOf } from '../clearedPostOf.ts'

/**
 * Writes down what was asked for, to wait for a second person. Called within the transaction that cleared the draft,
 * in the place of the intent to post.
 */
export function askForApproval(
  { operator }: Pick<SignedIn, 'operator'>,
  write: Write,
  draft: ClearedDraft,
  records: Records,
  intent: PostIntent,
): Result<null, Failure> {
  const { id, account, handle, text, notBefore } = intent
  const pictures = intent.pictures.map(({ photo, sha256, altText }) => ({ photo, sha256, altText }))
  const cleared = clearedPostOf(draft, records)
  const fresh = submit(write, {
    id,
    draft: draft.id,
    account,
    handle,
    text,
    fingerprint: cleared.fingerprint,
    by: operator.id,
    at: intent.approvedAt,
    notBefore,
    pictures,
  })
  if (!fresh) return refused({ kind: 'alreadyPosting' })
  keepCleared(write, id, cleared)
  write.audit(operator.id, {
    kind: 'approvalAsked',
    post: id,
    draft: draft.id,
    account,
    pictures: pictures.map(({ sha256 }) => sha256),
  })
  return ok(null)
}
