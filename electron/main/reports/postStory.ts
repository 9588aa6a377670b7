import type { AuditLine } from '../../contract/auditRequests.ts'
import type { Failure } from '../../contract/failure.ts'
import { type PostStory, StoryPart } from '../../contract/reportRequests.ts'
import { headCode } from '../../core/headCode.ts'
import type { PhotoId } from '../../core/photo.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { auditMentioning, type RecordedEntry, readHead } from '../db/audit/auditLog.ts'
import { listConfirmations } from '../db/tables/confirmations.ts'
import { photoNumbers } from '../db/tables/photos.ts'
import { findPost, type Post, PostId, sendingsOf } from '../db/tables/posts.ts'
import type { Names } from '../history/auditSentence.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Watched } from '../signedIn/watched.ts'
import type { Vault } from '../vault/vault.ts'

type KeptPictures = { readonly vault: Pick<Vault, 'fetch'> }

/** Everything that the records know about a post: of its photos, of its words, of itself, and of its end. */
export async function readPostStory(
  desk: SignedIn & Watched & KeptPictures,
  id: string,
): Promise<Result<PostStory, Failure>> {
  const { db } = desk
  const known = PostId.safeParse(id)
  const post = known.success ? findPost(db, known.data) : null
  if (post === null) return refused({ kind: 'notNow' })
  const names = namesInLines(db)
  const photos = post.pictures.map(({ photo }) => photo)
  const entries = auditMentioning(db, [post.id, post.draft, ...photos])
  const lines = [...linesWith(names, entries), ...sendingLines(desk, post)].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.seq - b.seq,
  )
  const head = readHead(db)
  return ok({
    parts: StoryPart.options
      .map((part) => ({ part, lines: lines.filter(({ kind }) => partOf(kind) === part) }))
      .filter((part) => part.lines.length > 0),
    people: peopleOn(desk, photos, entries, post, names),
    answers: answersAbout(desk, post, names),
    kept: await keptPictures(desk, post),
    entries: head.count,
    head: headCode(head),
    intact: (await desk.audit.verdict()).ok,
  })
}

/** The audit holds what became of a sending; that it began stands with the post itself. */
function sendingLines({ db }: Pick<SignedIn, 'db'>, { id, handle }: Post): readonly AuditLine[] {
  return sendingsOf(db, id).map((at) => ({
    seq: 0,
    at,
    actor: 'The studio',
    kind: 'sendingBegan',
    says: `Gave the post to X for ${handle}.`,
  }))
}

function partOf(kind: string): StoryPart {
  return parts[kind] ?? 'after'
}

const parts: Readonly<Record<string, StoryPart>> = {
  photoAdded: 'photo',
  evidenceKept: 'photo',
  faceDismissed: 'photo',
  pictureLookedAt: 'photo',
  peopleConfirmed: 'people',
  findingAcknowledged: 'words',
  refused: 'words',
  accountConfirmed: 'words',
  printed: 'print',
  postApproved: 'post',
  postScheduled: 'post',
  sendingBegan: 'post',
  posted: 'post',
  postUnknown: 'post',
  postBlocked: 'post',
  postRejected: 'post',
  postSettled: 'post',
  postReleased: 'post',
}

/** What was last said of each photo before the post was approved: that is what the decision was taken on. */
function peopleOn(
  { db }: Pick<SignedIn, 'db'>,
  photos: readonly PhotoId[],
  entries: readonly RecordedEntry[],
  { approvedAt }: Post,
  names: Names,
): PostStory['people'] {
  const numbers = photoNumbers(db)
  return photos.map((photo) => {
    const said = entries.findLast(
      ({ entry: { at, event } }) =>
        event.kind === 'peopleConfirmed' && event.photo === photo && at <= approvedAt,
    )
    const event = said?.entry.event
    const pupils = event?.kind === 'peopleConfirmed' ? event.pupils : []
    return {
      photo: numbers.get(photo)?.number ?? 0,
      pupils: pupils.map((pupil) => names.pupil(pupil)),
    }
  })
}

function answersAbout(
  { db }: Pick<SignedIn, 'db'>,
  { draft }: Post,
  names: Names,
): PostStory['answers'] {
  return listConfirmations(db, { photos: [], draft }).flatMap(({ statement, by, at }) =>
    statement.what === 'finding' ? [{ at, by: names.operator(by), reason: statement.reason }] : [],
  )
}

async function keptPictures(
  { vault }: KeptPictures,
  { pictures }: Post,
): Promise<readonly string[]> {
  const kept: string[] = []
  for (const { sha256 } of pictures) {
    if ((await vault.fetch(sha256)).ok) kept.push(sha256)
  }
  return kept
}
