import { ask } from '../bridge.ts'
import { takeRecords } from './keep.ts'
import { readPosts, startPost } from './openSession.ts'
import { changeSession, type Post, showProblem } from './windowSession.ts'

/** Says yes to exactly what was shown. */
export async function approveWaiting(post: Post): Promise<void> {
  const pictures = post.pictures.map(({ sha256 }) => sha256)
  const approved = await ask('approveWaiting', { post: post.id, pictures })
  if (!approved.ok) showProblem(approved.error)
  else changeSession({ toast: { sentence: `Approved. It is on its way to ${post.handle}.` } })
  await readPosts()
}

export async function sendBackWaiting(post: string, reason: string): Promise<void> {
  const sent = await ask('sendBackWaiting', { post, reason })
  if (!sent.ok) showProblem(sent.error)
  else
    changeSession({ toast: { sentence: 'It is back in the making, with your words beside it.' } })
  await readPosts()
}

export async function withdrawWaiting(post: string): Promise<void> {
  const withdrawn = await ask('withdrawWaiting', { post })
  if (!withdrawn.ok) showProblem(withdrawn.error)
  else changeSession({ toast: { sentence: 'It no longer waits. It is in the making again.' } })
  await readPosts()
}

/** Takes a post that came back in hand again. */
export async function takeUpAgain(post: Post): Promise<void> {
  if (post.asked === null) return
  const taken = await ask('takeUpPostDraft', { draft: post.asked.draft })
  if (!taken.ok) return showProblem(taken.error)
  changeSession({
    room: 'post',
    step: 'words',
    sending: { stage: 'idle' },
    prints: { stage: 'none' },
  })
  await startPost()
}

export async function setApproverRule(required: boolean, reason: string): Promise<void> {
  const records = await ask('setApproverRule', { required, reason })
  if (!records.ok) return showProblem(records.error)
  takeRecords(records.value)
  changeSession({
    toast: {
      sentence: required
        ? 'From now on no post leaves without a colleague’s approval.'
        : 'From now on a post leaves without a colleague’s approval.',
    },
  })
}
