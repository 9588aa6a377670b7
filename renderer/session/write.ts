import type { AccountId } from '../../electron/core/account.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { ask } from '../bridge.ts'
import { describePhoto, everythingSaved, keepPost } from './keep.ts'
import { changeSession, perSession, showProblem, useSession } from './windowSession.ts'

const pauseMilliseconds = 300
const written = perSession<{ version: number; pause?: ReturnType<typeof setTimeout> }>(() => ({
  version: 0,
}))

export function writeText(text: string): void {
  keepPost({ text })
  wordsChanged()
}

export function writeAltText(photo: PhotoId, altText: string): void {
  describePhoto(photo, { altText })
  wordsChanged()
}

export function chooseAccount(account: AccountId): void {
  keepPost({ account })
}

/** What was read is no longer what stands there: read it again after a moment's pause. */
export function wordsChanged(): void {
  const words = written()
  words.version += 1
  changeSession(({ records }) => ({
    words: 'changed',
    records: records && { ...records, proofreading: { kind: 'notRun' } },
  }))
  clearTimeout(words.pause)
  words.pause = setTimeout(() => void checkWordsNow(), pauseMilliseconds)
}

export async function checkWordsNow(): Promise<void> {
  const { post } = useSession.getState()
  if (post === null) return
  const words = written()
  const asked = words.version
  changeSession({ words: 'checking' })
  await everythingSaved()
  const proofreading = await ask('proofread', { draft: post.id })
  if (asked !== words.version) return
  if (!proofreading.ok) {
    changeSession({ words: 'changed' })
    return showProblem(proofreading.error)
  }
  changeSession(({ records }) => ({
    words: 'checked',
    records: records && { ...records, proofreading: proofreading.value },
  }))
}
