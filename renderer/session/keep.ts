import type { PhotoHistory } from '../../electron/contract/photoRequests.ts'
import type { Statement } from '../../electron/core/confirmation.ts'
import { type PhotoDraft, peopleKey } from '../../electron/core/draft.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import type { Records } from '../../electron/core/records.ts'
import { sharedWith } from '../../electron/core/share.ts'
import { ask } from '../bridge.ts'
import { begin, currentDraft } from '../editing/history.ts'
import { act } from './act.ts'
import { photoDraftOf } from './draftOf.ts'
import { createSaver } from './saver.ts'
import { savingTails } from './savingTails.ts'
import {
  changeSession,
  type DraftInHand,
  perSession,
  showProblem,
  useSession,
} from './windowSession.ts'

/** What is not yet with main, and what main has. */
const saving = perSession(() => {
  const tails = savingTails(async (photo, history) => {
    const agreed = useSession.getState().stopping.get(photo)
    const saved = await ask('savePhotoDraft', {
      photo,
      history,
      ...(agreed === undefined ? {} : { stopping: [...agreed] }),
    })
    if (!saved.ok && saved.error.kind === 'wouldStopPosts') {
      changeSession({ voiding: { deed: 'change', photos: [photo], posts: saved.error.posts } })
    }
    return saved
  })
  const photoSaver = createSaver<PhotoId, PhotoHistory>(tails.send, (failure) => {
    // That is asked in a dialog of its own.
    if (failure.kind !== 'wouldStopPosts') showProblem(failure)
  })
  const postSaver = createSaver<'post', DraftInHand>(
    (_, { id, photos, text, account }) =>
      ask('savePostDraft', { id, photos: [...photos], text, account }),
    showProblem,
  )
  return { tails, photoSaver, postSaver }
})

/** Resolves when main has everything that was done so far. */
export async function everythingSaved(): Promise<void> {
  const { photoSaver, postSaver } = saving()
  await photoSaver.settled()
  await postSaver.settled()
}

/** Takes what main knows. Its proofreading counts only while the words are the ones that were read. */
export function takeRecords(records: Records): void {
  changeSession(({ words, records: before }) => {
    const known = sharedWith(before, records)
    return {
      records:
        words === 'checked' ? known : { ...known, proofreading: { kind: 'notRun' as const } },
    }
  })
}

/** Says something by name, once everything that it is said of is saved. */
export async function sayByName(statement: Statement): Promise<void> {
  await everythingSaved()
  const records = await act('confirm', { statement })
  if (records !== null) takeRecords(records)
}

/** P2: all pupils in a photo are ticked, as the ticks stand now. */
export function sayNobodyElse(photo: PhotoId): Promise<void> {
  const of = peopleKey(photoDraftOf(useSession.getState(), photo))
  return sayByName({ what: 'nobodyElse', photo, of })
}

/** Keeps a photo's history as the editor hands it over. Main signs each face that it newly leaves bare (P1). */
export function keepHistory(photo: PhotoId, history: PhotoHistory): void {
  const before = photoDraftOf(useSession.getState(), photo)
  putHistory(photo, history)
  if (dismissesMore(before, currentDraft(history))) void readSignatures()
}

function dismissesMore(before: PhotoDraft, after: PhotoDraft): boolean {
  return after.dismissals.some(
    ({ face, as }) => !before.dismissals.some((known) => known.face === face && known.as === as),
  )
}

async function readSignatures(): Promise<void> {
  await everythingSaved()
  const records = await act('readRecords', {})
  if (records !== null) takeRecords(records)
}

/**
 * Changes what is known about a photo beside its picture (people, alt text, source) in every step of its history, so
 * that undoing a cover never unticks a pupil.
 */
export function describePhoto(
  photo: PhotoId,
  about: Partial<Pick<PhotoDraft, 'pupils' | 'altText' | 'source'>>,
): void {
  const { histories } = useSession.getState()
  const { steps, at } = histories.get(photo) ?? begin(photoDraftOf({ histories }, photo))
  putHistory(photo, { steps: steps.map((step) => ({ ...step, ...about })), at })
}

export function putHistory(photo: PhotoId, history: PhotoHistory): void {
  changeSession(({ histories }) => ({ histories: new Map(histories).set(photo, history) }))
  saving().photoSaver.put(photo, history)
}

/** A history as main has it: from here on only what is new is sent. */
export function noteLoaded(photo: PhotoId, history: PhotoHistory): void {
  saving().tails.noteLoaded(photo, history)
}

export function keepPost(change: Partial<Omit<DraftInHand, 'id'>>): void {
  const { post } = useSession.getState()
  if (post === null) return
  const changed = { ...post, ...change }
  changeSession({ post: changed })
  saving().postSaver.put('post', changed)
}
