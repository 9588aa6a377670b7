import type { PostSummary } from '../../electron/contract/postRequests.ts'
import { act } from './act.ts'
import { takeRecords } from './keep.ts'
import { readPosts, startPost } from './openSession.ts'
import { changeSession } from './windowSession.ts'

/** Says yes to exactly what was shown. */
export async function approveWaiting(post: PostSummary): Promise<void> {
  const pictures = post.pictures.map(({ sha256 }) => sha256)
  await act(
    'approveWaiting',
    { post: post.id, pictures },
    `Approved. It is on its way to ${post.handle}.`,
  )
  await readPosts()
}

export async function sendBackWaiting(post: string, reason: string): Promise<void> {
  await act(
    'sendBackWaiting',
    { post, reason },
    'It is back in the making, with your words beside it.',
  )
  await readPosts()
}

export async function withdrawWaiting(post: string): Promise<void> {
  await act('withdrawWaiting', { post }, 'It no longer waits. It is in the making again.')
  await readPosts()
}

/** Takes a post that came back in hand again. */
export async function takeUpAgain(post: PostSummary): Promise<void> {
  if (post.asked === null) return
  const taken = await act('takeUpPostDraft', { draft: post.asked.draft })
  if (taken === null) return
  changeSession({
    room: 'post',
    step: 'words',
    sending: { stage: 'idle' },
    prints: { stage: 'none' },
  })
  await startPost()
}

export async function setApproverRule(required: boolean, reason: string): Promise<void> {
  const records = await act(
    'setApproverRule',
    { required, reason },
    required
      ? 'From now on no post leaves without a colleague’s approval.'
      : 'From now on a post leaves without a colleague’s approval.',
  )
  if (records !== null) takeRecords(records)
}
