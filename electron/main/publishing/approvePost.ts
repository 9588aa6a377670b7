import type { Input, Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { ClearedDraft } from '../../core/clearance.ts'
import type { Instant } from '../../core/day.ts'
import type { Records } from '../../core/records.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import type { Write } from '../db/file/database.ts'
import { keepCleared } from '../db/tables/clearedPosts.ts'
import { keepSources } from '../db/tables/postSources.ts'
import { insertIntent as keepIntent, PostId } from '../db/tables/posts.ts'
import { summaryOf } from '../told/postSummary.ts'
import { askForApproval } from './approval/askForApproval.ts'
import { clearedPostOf } from './clearedPostOf.ts'
import type { FinishedPrint } from './finishedPrint.ts'
import { orderKeyOf, ordersOf } from './orders.ts'
import { decideToClear, printDraft } from './printDraft.ts'
import type { Printing } from './printing.ts'
import type { Approving } from './publishing.ts'
import { sourcesIn } from './sourcesIn.ts'

/**
 * Approves the saved draft for posting, if it clears now and prints to exactly the pictures that were confirmed. The
 * answer comes as soon as the intent is written down; what becomes of it is told by `postsChanged`. Where the school wants
 * a second person, it waits for them first.
 */
export async function approvePost(
  desk: Approving,
  { draft, pictures, notBefore: wanted }: Input<'post'>,
): Promise<Result<Output<'post'>, Failure>> {
  const notBefore = wanted ?? null
  if (notBefore !== null && !isAhead(notBefore)) return refused({ kind: 'badTime' })
  const printed = await printDraft(desk, draft)
  if (!printed.ok) return printed
  const prints = printed.value
  const confirmed = pictures.join() === prints.map(({ print }) => print.sha256).join()
  if (!confirmed) return refused({ kind: 'picturesChanged' })
  await keepPictures(desk, prints)
  const post = desk.db.write((write) => approveNow(desk, write, draft, prints, notBefore))
  if (!post.ok) return post
  const { id, leaves } = post.value
  if (leaves) desk.postOffice.send(id)
  return summaryOf(desk.db, id, desk.linkTo)
}

const farthest = 60 * 86_400_000

function isAhead(time: Instant): boolean {
  const ahead = Date.parse(time) - Date.parse(now())
  return ahead > 0 && ahead < farthest
}

/** The bytes are kept until the post is done with, so that a stop between approval and upload loses nothing. */
export async function keepPictures(
  desk: Printing,
  prints: readonly FinishedPrint[],
): Promise<void> {
  for (const { print } of prints) {
    const bytes = desk.prints.get(print.sha256)
    if (bytes !== undefined) await desk.vault.keep(bytes)
  }
}

/** In one transaction: consents are read again, every rule is asked again, and the intent is written down. */
function approveNow(
  desk: Approving,
  write: Write,
  id: Input<'post'>['draft'],
  prints: readonly FinishedPrint[],
  notBefore: Instant | null,
): Result<{ readonly id: PostId; readonly leaves: boolean }, Failure> {
  const decided = decideToClear(desk, id)
  if (!decided.ok) return decided
  const { draft, records } = decided.value
  const orders = ordersOf(draft, records).map(orderKeyOf)
  if (orders.join('\n') !== prints.map(({ order }) => order).join('\n')) {
    return refused({ kind: 'picturesChanged' })
  }
  const intent = intentOf(write, draft, records, prints, notBefore)
  if (intent === null) return refused({ kind: 'notNow' })
  if (!desk.accounts.isConnected(intent.account)) {
    return refused({ kind: 'accountNotConnected', handle: intent.handle })
  }
  if (records.school.approverRequired) {
    const asked = askForApproval(desk, write, draft, records, intent)
    return asked.ok ? ok({ id: intent.id, leaves: false }) : asked
  }
  const kept = keepIntent(write, intent)
  if (!kept.ok) return refused({ kind: 'alreadyPosting' })
  const { id: post, account } = intent
  keepCleared(write, post, clearedPostOf(draft, records))
  keepSources(write, post, sourcesIn(draft, records))
  const pictures = prints.map(({ print }) => print.sha256)
  write.audit(desk.operator.id, { kind: 'postApproved', post, draft: id, account, pictures })
  if (notBefore !== null) {
    write.audit(desk.operator.id, { kind: 'postScheduled', post, for: notBefore })
  }
  return ok({ id: post, leaves: true })
}

function intentOf(
  write: Write,
  draft: ClearedDraft,
  records: Records,
  prints: readonly FinishedPrint[],
  notBefore: Instant | null,
) {
  const account = records.accounts.find(({ id }) => id === draft.account)
  if (account === undefined) return null
  return {
    id: PostId.parse(write.newId()),
    draft: draft.id,
    account: account.id,
    handle: account.handle,
    text: draft.text,
    pictures: prints.map(({ print: { photo, sha256 } }) => ({
      photo,
      sha256,
      type: 'image/jpeg' as const,
      altText: draft.photos.find((one) => one.photo === photo)?.altText ?? '',
    })),
    approvedBy: records.operator.id,
    approvedAt: write.now,
    notBefore,
  }
}
