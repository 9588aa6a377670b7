import type { Failure } from '../../electron/contract/failure.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { ask } from '../bridge.ts'
import { changeDesk, showProblem, useDesk } from './desk.ts'
import { everythingSaved, noteLoaded, putHistory } from './keep.ts'

/** Posts that have not left, and the photo whose change would make them void. */
export interface Voiding {
  readonly photo: PhotoId
  readonly posts: Extract<Failure, { kind: 'wouldStopPosts' }>['posts']
}

/** The change counts: it is saved, and the posts that were approved without it are stopped for good. */
export async function stopThePosts({ photo, posts }: Voiding): Promise<void> {
  changeDesk(({ stopping }) => ({
    voiding: null,
    stopping: new Map(stopping).set(
      photo,
      posts.map(({ id }) => id),
    ),
  }))
  const history = useDesk.getState().histories.get(photo)
  if (history !== undefined) putHistory(photo, history)
  // What became of the posts is said as soon as main has stopped them.
  await everythingSaved()
}

/** The post counts: the photo is again as main has it, and what was held back while this was asked goes its way. */
export async function keepThePosts(voiding: Voiding): Promise<void> {
  await takeBackTheChange(voiding)
  for (const { id } of voiding.posts) {
    const going = await ask('tryAgainPost', { post: id })
    // A question to a second person was never held back.
    if (!going.ok && going.error.kind !== 'notNow') showProblem(going.error)
  }
}

/** Nobody has said which counts: the photo is again as main has it, and the posts stay held back. */
export async function decideLater(voiding: Voiding): Promise<void> {
  await takeBackTheChange(voiding)
  const sentence =
    'Your change was taken back, and the post is held back. History asks whether it goes out as it was approved.'
  changeDesk({ toast: { sentence } })
}

async function takeBackTheChange({ photo }: Voiding): Promise<void> {
  changeDesk({ voiding: null })
  const history = await ask('loadPhotoDraft', { photo })
  if (!history.ok) return showProblem(history.error)
  noteLoaded(photo, history.value)
  changeDesk(({ histories }) => ({ histories: new Map(histories).set(photo, history.value) }))
  await everythingSaved()
}
