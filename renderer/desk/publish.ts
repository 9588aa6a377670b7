import type { Failure } from '../../electron/contract/failure.ts'
import { ok, type Result, refused } from '../../electron/core/result.ts'
import { ask } from '../bridge.ts'
import { changeDesk, type Print, showProblem, useDesk } from './desk.ts'
import { draftOf } from './draftOf.ts'
import { everythingSaved } from './keep.ts'
import { readPosts, startPost } from './openDesk.ts'
import { lookAtPrints } from './secondLook.ts'

/** What prints are prints of: any change of the draft makes other pictures. */
export function printKey(): string {
  const draft = draftOf(useDesk.getState())
  return draft === null ? '' : JSON.stringify([draft.id, draft.photos])
}

/** Has the pictures printed and proved, unless those at hand are of this very draft. */
export async function printPictures(): Promise<void> {
  const { post, prints } = useDesk.getState()
  const of = printKey()
  if (post === null || post.photos.length === 0) return
  if (prints.stage !== 'none' && prints.stage !== 'failed' && prints.of === of) return
  changeDesk({ prints: { stage: 'printing', of } })
  await everythingSaved()
  const printed = await ask('printDraft', { draft: post.id })
  const looked = printed.ok ? await lookAgain(printed.value) : null
  if (printKey() !== of) return changeDesk({ prints: { stage: 'none' } })
  if (looked !== null && !looked.ok) {
    return changeDesk({ prints: { stage: 'failed', of, failure: looked.error } })
  }
  changeDesk({
    prints: printed.ok
      ? { stage: 'printed', of, pictures: printed.value }
      : { stage: 'failed', of, failure: printed.error },
  })
}

/** A second look that could not be taken is never taken for one that found nothing. */
async function lookAgain(prints: readonly Print[]): Promise<Result<boolean, Failure>> {
  try {
    return ok(await lookAtPrints(prints))
  } catch {
    return refused({ kind: 'unexpected', reference: 'second-look' })
  }
}

export function forgetPrints(): void {
  changeDesk({ prints: { stage: 'none' } })
}

/** Hands the post over, once: main decides, and nothing is ever sent again by itself. */
export async function publish(): Promise<void> {
  const { post, prints, sending } = useDesk.getState()
  if (post === null || sending.stage === 'sending') return
  changeDesk({ sending: { stage: 'sending' }, room: 'post', step: 'post' })
  await everythingSaved()
  const pictures = prints.stage === 'printed' ? prints.pictures.map(({ sha256 }) => sha256) : []
  const answer = await ask('post', { draft: post.id, pictures })
  if (!answer.ok) return changeDesk({ sending: { stage: 'failed', failure: answer.error } })
  changeDesk({ sending: { stage: 'answered', post: answer.value }, prints: { stage: 'none' } })
  await startPost()
  await readPosts()
}

export async function settlePost(post: string, found: boolean): Promise<void> {
  const settled = await ask('settlePost', { post, found })
  if (!settled.ok) showProblem(settled.error)
  await readPosts()
}

/** Shows the post where it stands, in the person's own browser. */
export async function openPost(post: string): Promise<void> {
  const opened = await ask('openPost', { post })
  if (!opened.ok) showProblem(opened.error)
}

export async function takeDown(post: string): Promise<void> {
  const taken = await ask('takeDown', { post })
  if (!taken.ok) return showProblem(taken.error)
  changeDesk({ toast: { sentence: `The post was taken down from ${taken.value.handle}.` } })
  await readPosts()
}
