import type { Print } from '../../electron/contract/draftRequests.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import type { PostSummary } from '../../electron/contract/postRequests.ts'
import { Instant } from '../../electron/core/day.ts'
import { ok, type Result, refused } from '../../electron/core/result.ts'
import { type Answer, ask } from '../bridge.ts'
import { act } from './act.ts'
import { postDraftOf } from './draftOf.ts'
import { everythingSaved, takeRecords } from './keep.ts'
import { readPosts, startPost } from './openSession.ts'
import { lookAtPrints } from './secondLook.ts'
import { changeSession, showProblem, useSession } from './windowSession.ts'

/** What prints are prints of: any change of the draft makes other pictures. */
export function printKey(): string {
  const draft = postDraftOf(useSession.getState())
  return draft === null ? '' : JSON.stringify([draft.id, draft.photos])
}

/** Has the pictures printed and proved, unless those at hand are of this very draft. */
export async function printPictures(): Promise<void> {
  const { post, prints } = useSession.getState()
  const of = printKey()
  if (post === null || post.photos.length === 0) return
  if (prints.stage !== 'none' && prints.stage !== 'failed' && prints.of === of) return
  changeSession({ prints: { stage: 'printing', of } })
  await everythingSaved()
  const printed = await ask('printDraft', { draft: post.id })
  const looked = printed.ok ? await secondLook(printed.value) : null
  if (printKey() !== of) return changeSession({ prints: { stage: 'none' } })
  if (looked !== null && !looked.ok) {
    return changeSession({ prints: { stage: 'failed', of, failure: looked.error } })
  }
  changeSession({
    prints: printed.ok
      ? { stage: 'printed', of, pictures: printed.value }
      : { stage: 'failed', of, failure: printed.error },
  })
}

/** A second look that could not be taken is never taken for one that found nothing. */
async function secondLook(prints: readonly Print[]): Promise<Result<boolean, Failure>> {
  try {
    return ok(await lookAtPrints(prints))
  } catch {
    return refused({ kind: 'unexpected', reference: 'second-look' })
  }
}

export function forgetPrints(): void {
  changeSession({ prints: { stage: 'none' } })
}

/** Hands the post over, once: main decides, and nothing is ever sent again by itself. */
export async function publish(): Promise<void> {
  const { post, prints, sending, leaveAt } = useSession.getState()
  if (post === null || sending.stage === 'sending') return
  changeSession({ sending: { stage: 'sending' }, room: 'post', step: 'post' })
  await everythingSaved()
  const pictures = prints.stage === 'printed' ? prints.pictures.map(({ sha256 }) => sha256) : []
  const answer = await ask('post', {
    draft: post.id,
    pictures,
    ...(leaveAt === null ? {} : { notBefore: instantOf(leaveAt) }),
  })
  if (!answer.ok) return changeSession({ sending: { stage: 'failed', failure: answer.error } })
  changeSession({ sending: { stage: 'answered', post: answer.value }, prints: { stage: 'none' } })
  await startPost()
  await readPosts()
}

/** A time as the person wrote it, in the time of this computer. */
function instantOf(local: string): Instant {
  return Instant.parse(new Date(local).toISOString())
}

export async function settlePost(post: string, found: boolean): Promise<void> {
  await about(ask('settlePost', { post, found }))
}

/** Answers whether X confirmed that this is the post. */
export async function namePost(post: string, address: string): Promise<boolean> {
  const named = await about(ask('namePost', { post, address }))
  if (named !== null) changeSession({ toast: { sentence: 'X confirmed it: that is the post.' } })
  return named !== null
}

export async function lookAgainAtPost(post: string): Promise<void> {
  const looked = await about(ask('lookAgainPost', { post }))
  if (looked?.state !== 'unknown') return
  changeSession({ toast: { sentence: `It is not in the timeline of ${looked.handle} so far.` } })
}

export async function tryAgain(post: string): Promise<void> {
  await about(ask('tryAgainPost', { post }))
}

export async function cancelPost(post: string): Promise<void> {
  const cancelled = await about(ask('cancelPost', { post }))
  if (cancelled === null) return
  changeSession({ toast: { sentence: 'The post was cancelled. Nothing was sent.' } })
}

/** Takes the words and pictures of a post that is over back into the making. */
export async function reopenPost(post: string): Promise<void> {
  await everythingSaved()
  const reopened = await act('reopenPost', { post })
  if (reopened === null) return
  forgetPrints()
  changeSession({ room: 'post', step: 'words', sending: { stage: 'idle' } })
  await startPost()
}

/** Shows the post where it stands, in the person's own browser. */
export async function openPost(post: string): Promise<void> {
  await act('openPost', { post })
}

export async function takeDown(post: string): Promise<void> {
  const taken = await about(ask('takeDown', { post }))
  if (taken === null) return
  changeSession({ toast: { sentence: `The post was taken down from ${taken.handle}.` } })
}

/** Waits for what main did to a post, shows why where it did not, and reads the posts anew either way. */
async function about(answer: Answer<'takeDown'>): Promise<PostSummary | null> {
  const done = await answer
  if (!done.ok) showProblem(done.error)
  await readPosts()
  return done.ok ? done.value : null
}

/** Stops all posting and takes the post down; false where main refused. */
export async function reportWrongPhoto(post: string): Promise<boolean> {
  const done = await about(ask('wrongPhoto', { post }))
  return done !== null
}

export async function pausePosting(): Promise<void> {
  takePosting(await ask('pausePosting', {}))
}

export async function resumePosting(): Promise<void> {
  takePosting(await ask('resumePosting', {}))
}

function takePosting(posting: Awaited<Answer<'readPosting'>>): void {
  if (posting.ok) changeSession({ posting: posting.value })
  else showProblem(posting.error)
}

export async function setThinkingSeconds(seconds: number, reason: string): Promise<void> {
  const records = await act(
    'setThinkingSeconds',
    { seconds, reason },
    'Saved. It counts from the next post.',
  )
  if (records === null) return
  takeRecords(records)
}
