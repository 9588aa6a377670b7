import { act } from './act.ts'
import { everythingSaved, noteLoaded, putHistory } from './keep.ts'
import { removePhotos } from './removePhotos.ts'
import { changeSession, useSession, type Voiding } from './windowSession.ts'

/** The deed counts: it is done, and the posts that were approved without it are stopped for good. */
export async function stopThePosts({ deed, photos, posts }: Voiding): Promise<void> {
  const agreed = posts.map(({ id }) => id)
  changeSession({ voiding: null })
  if (deed === 'removal') return removePhotos(photos, agreed)
  changeSession(({ stopping }) => ({
    stopping: new Map([...stopping, ...photos.map((photo) => [photo, agreed] as const)]),
  }))
  const { histories } = useSession.getState()
  for (const photo of photos) {
    const history = histories.get(photo)
    if (history !== undefined) putHistory(photo, history)
  }
  // What became of the posts is said as soon as main has stopped them.
  await everythingSaved()
}

/** The post counts: the photo is again as main has it, and what this question alone held back goes its way. */
export async function keepThePosts(voiding: Voiding): Promise<void> {
  await takeBack(voiding)
  for (const { id } of voiding.posts.filter(({ held }) => held)) {
    await act('tryAgainPost', { post: id })
  }
}

/** Nobody has said which counts: the photo is again as main has it, and the posts stay held back. */
export async function decideLater(voiding: Voiding): Promise<void> {
  await takeBack(voiding)
  const sentence =
    'Nothing was changed, and the post is held back. History asks whether it goes out as it was approved.'
  changeSession({ toast: { sentence } })
}

async function takeBack({ deed, photos }: Voiding): Promise<void> {
  changeSession({ voiding: null })
  // A removal that main refused was never done.
  for (const photo of deed === 'change' ? photos : []) {
    const history = await act('loadPhotoDraft', { photo })
    if (history === null) return
    noteLoaded(photo, history)
    changeSession(({ histories }) => ({ histories: new Map(histories).set(photo, history) }))
  }
  await everythingSaved()
}
