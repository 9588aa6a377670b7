import type { AccountId } from '../../core/account.ts'
import type { Instant } from '../../core/day.ts'
import { type Refusal, refusalOf, type Trouble } from '../../core/outbox.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { keepTimelineEnd, type Post, type PostPicture } from '../db/tables/posts.ts'
import { keepDescribed, keepUpload, type PictureUpload } from '../db/tables/postUploads.ts'
import { sha256Of } from '../files/sha256Of.ts'
import type { Errand, XGateway } from './gateway.ts'
import { type Patient, patiently } from './patiently.ts'

export interface PrepareParts extends Patient {
  readonly db: OpenRecords
  readonly gatewayOf: (account: AccountId, errand: Errand) => XGateway
  /** The finished picture with this SHA-256; null where it is no longer at hand. */
  readonly pictureBytes: (sha256: string) => Promise<Uint8Array | null>
  readonly now: () => Instant
}

/**
 * Everything that publishes nothing: whose account it is, the pictures, their alt texts, where the timeline ends. Once it
 * is over, what X is being asked is given up: the answer then says nothing about the post.
 */
export async function prepare(
  parts: PrepareParts,
  post: Post,
  over: AbortSignal,
): Promise<Refusal | null> {
  const gateway = parts.gatewayOf(post.account, { line: 'posting', until: over })
  const ask = <T>(question: () => Promise<Result<T, Trouble>>) => patiently(parts, question, over)
  const me = await ask(() => gateway.whoAmI())
  if (!me.ok) return refusalOf(me.error)
  if (me.value.handle.toLowerCase() !== post.handle.toLowerCase()) {
    return { state: 'blocked', because: 'wrongAccount', until: null }
  }
  for (const [position, picture] of post.pictures.entries()) {
    const refusal = await bringUp({ ...parts, gateway, ask }, post, position, picture)
    if (refusal !== null) return refusal
  }
  const newest = await ask(() => gateway.newestTweet(me.value.id))
  if (!newest.ok) return refusalOf(newest.error)
  // After a first sending the mark stays where it was: the tweet may still turn up from then.
  if (post.sentAt === null)
    parts.db.write((write) => keepTimelineEnd(write, post.id, me.value.id, newest.value))
  return null
}

interface BringUpParts extends PrepareParts {
  readonly gateway: XGateway
  readonly ask: <T>(question: () => Promise<Result<T, Trouble>>) => Promise<Result<T, Trouble>>
}

async function bringUp(
  parts: BringUpParts,
  post: Post,
  position: number,
  picture: PostPicture,
): Promise<Refusal | null> {
  const last = picture.uploads.at(-1)
  const usable = last !== undefined && isFresh(last, parts.now())
  if (usable && last.described) return null
  const media = usable ? ok(last.media) : await upload(parts, post, position, picture)
  if (!media.ok) return media.error
  if (picture.altText === '') return null
  const described = await parts.ask(() =>
    parts.gateway.describePicture(media.value, picture.altText),
  )
  if (!described.ok) return refusalOf(described.error)
  parts.db.write((write) => keepDescribed(write, media.value))
  return null
}

/** X keeps an upload for a day; four hours are left for everything that may come between. */
const freshMilliseconds = 20 * 3600 * 1000

function isFresh(upload: PictureUpload, now: Instant): boolean {
  return Date.parse(now) - Date.parse(upload.uploadedAt) < freshMilliseconds
}

async function upload(
  parts: BringUpParts,
  post: Post,
  position: number,
  picture: PostPicture,
): Promise<Result<PictureUpload['media'], Refusal>> {
  const bytes = await parts.pictureBytes(picture.sha256)
  if (bytes === null) return refused(pictureGone)
  if (sha256Of(bytes) !== picture.sha256) return refused(pictureChanged)
  const uploaded = await parts.ask(() => parts.gateway.uploadPicture(bytes, picture.type))
  if (!uploaded.ok) return refused(refusalOf(uploaded.error))
  const made = { ...uploaded.value, uploadedAt: parts.now() }
  return parts.db.write((write) => keepUpload(write, post.id, position, made))
    ? ok(made.media)
    : refused({ state: 'blocked', because: 'xTrouble', until: null })
}

const pictureGone: Refusal = { state: 'rejected', because: 'pictureGone' }
const pictureChanged: Refusal = { state: 'rejected', because: 'pictureChanged' }
