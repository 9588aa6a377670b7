import { z } from 'zod'
import { AccountId, Handle } from '../../../core/account.ts'
import { Instant } from '../../../core/day.ts'
import { DraftId } from '../../../core/draft.ts'
import { OperatorId } from '../../../core/operator.ts'
import { PhotoId } from '../../../core/photo.ts'
import { Sha256 } from '../../../core/sha256.ts'
import type { ReadableDatabase, WritableDatabase } from '../file/database.ts'
import { PostId } from './posts.ts'

const Picture = z
  .strictObject({ photo: PhotoId, sha256: Sha256, altText: z.string().max(1000) })
  .readonly()

export const SubmissionState = z.enum(['waiting', 'approved', 'sentBack', 'withdrawn', 'changed'])
export type SubmissionState = z.infer<typeof SubmissionState>

/** A post that was asked for and waits for a second person; once they say yes it is the post with the same id. */
export const Submission = z
  .strictObject({
    id: PostId,
    draft: DraftId,
    account: AccountId,
    handle: Handle,
    text: z.string(),
    /** See `fingerprintOf`: any later change of what was asked for shows in it. */
    fingerprint: Sha256,
    by: OperatorId,
    at: Instant,
    notBefore: Instant.nullable(),
    state: SubmissionState,
    decidedBy: OperatorId.nullable(),
    decidedAt: Instant.nullable(),
    /** Why it was sent back. */
    reason: z.string().nullable(),
    pictures: z.array(Picture).max(4).readonly(),
  })
  .readonly()
export type Submission = z.infer<typeof Submission>

export type NewSubmission = Omit<Submission, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>

/** False where the draft waits already. Call it in the transaction that cleared the draft. */
export function submit(db: WritableDatabase, submission: NewSubmission): boolean {
  return db.transaction(() => {
    if (isSubmitted(db, submission.draft)) return false
    const { pictures, ...asked } = submission
    db.prepare(
      `INSERT INTO submissions (id, draft, account, handle, text, fingerprint, submitted_by,
         submitted_at, not_before, state)
       VALUES (@id, @draft, @account, @handle, @text, @fingerprint, @by, @at, @notBefore, 'waiting')`,
    ).run(asked)
    const add = db.prepare(
      `INSERT INTO submission_pictures (submission, position, photo, sha256, alt_text)
       VALUES (@submission, @position, @photo, @sha256, @altText)`,
    )
    for (const [position, picture] of pictures.entries()) {
      add.run({ submission: submission.id, position, ...picture })
    }
    return true
  })()
}

/** Says once and for good what became of a submission that waits. */
export function settleSubmission(
  db: WritableDatabase,
  id: PostId,
  decision: {
    readonly state: Exclude<SubmissionState, 'waiting'>
    /** Null where the studio itself took it back. */
    readonly by: OperatorId | null
    readonly at: Instant
    readonly reason?: string
  },
): void {
  db.prepare(
    `UPDATE submissions SET state = @state, decided_by = @by, decided_at = @at, reason = @reason
     WHERE id = @id`,
  ).run({ reason: null, ...decision, id })
}

/** Whether the draft waits for a second person, or has their yes: it is no longer in the making. */
export function isSubmitted(db: ReadableDatabase, draft: DraftId): boolean {
  const found = db
    .prepare(`SELECT 1 FROM submissions WHERE draft = ? AND state IN ('waiting', 'approved')`)
    .get(draft)
  return found !== undefined
}

export function findSubmission(db: ReadableDatabase, id: PostId): Submission | null {
  const row = db.prepare(`${query} WHERE id = ?`).get(id)
  return row === undefined ? null : submissionOf(db, row)
}

/** What waits, and what came back and is the last word about a draft that is still there; newest first. */
export function listSubmissions(db: ReadableDatabase): readonly Submission[] {
  return db
    .prepare(
      `${query} WHERE state = 'waiting' OR state IN ('sentBack', 'changed')
         AND EXISTS (SELECT 1 FROM post_drafts WHERE post_drafts.id = submissions.draft)
         AND NOT EXISTS (SELECT 1 FROM submissions AS later
           WHERE later.draft = submissions.draft AND later.seq > submissions.seq)
         AND NOT EXISTS (SELECT 1 FROM posts WHERE posts.draft = submissions.draft)
       ORDER BY seq DESC`,
    )
    .all()
    .map((row) => submissionOf(db, row))
}

/** Whether somebody is asked to approve the picture with this SHA-256: only then may it be shown from the vault. */
export function isPictureOfSubmission(db: ReadableDatabase, sha256: string): boolean {
  return db.prepare('SELECT 1 FROM submission_pictures WHERE sha256 = ?').get(sha256) !== undefined
}

const query = `
  SELECT id, draft, account, handle, text, fingerprint, submitted_by AS "by", submitted_at AS "at",
    not_before AS notBefore, state, decided_by AS decidedBy, decided_at AS decidedAt, reason
  FROM submissions`

function submissionOf(db: ReadableDatabase, row: unknown): Submission {
  const found = Submission.unwrap().omit({ pictures: true }).parse(row)
  const pictures = db
    .prepare(
      `SELECT photo, sha256, alt_text AS altText FROM submission_pictures
       WHERE submission = ? ORDER BY position`,
    )
    .all(found.id)
  return Submission.parse({ ...found, pictures })
}
