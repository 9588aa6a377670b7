import type { AccountId } from '../../electron/core/account.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { ask } from '../bridge.ts'
import { changeDesk, showProblem, useDesk } from './desk.ts'
import { describePhoto, everythingSaved, keepPost } from './keep.ts'

const pauseMilliseconds = 300
let pause: ReturnType<typeof setTimeout> | undefined
let version = 0

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
  version += 1
  changeDesk(({ records }) => ({
    words: 'changed',
    records: records && { ...records, proofreading: { kind: 'notRun' } },
  }))
  clearTimeout(pause)
  pause = setTimeout(() => void checkWordsNow(), pauseMilliseconds)
}

export async function checkWordsNow(): Promise<void> {
  const { post } = useDesk.getState()
  if (post === null) return
  const asked = version
  changeDesk({ words: 'checking' })
  await everythingSaved()
  const proofreading = await ask('proofread', { draft: post.id })
  if (asked !== version) return
  if (!proofreading.ok) {
    changeDesk({ words: 'changed' })
    return showProblem(proofreading.error)
  }
  changeDesk(({ records }) => ({
    words: 'checked',
    records: records && { ...records, proofreading: proofreading.value },
  }))
}
