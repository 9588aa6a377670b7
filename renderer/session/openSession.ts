import type { Status } from '../../electron/contract/deskRequests.ts'
import type { PhotoHistory } from '../../electron/contract/photoRequests.ts'
import { hasWords } from '../../electron/core/clearance/wording.ts'
import type { PhotoId } from '../../electron/core/photo.ts'
import { ask, onNotice } from '../bridge.ts'
import { everythingSaved, noteLoaded, takeRecords } from './keep.ts'
import { returnToPlace } from './place.ts'
import { pauseSearch, searchFaces } from './searchFaces.ts'
import { stoppedSince } from './stoppedSince.ts'
import {
  beginSession,
  changeSession,
  endSession,
  showProblem,
  useSession,
} from './windowSession.ts'
import { wordsChanged } from './write.ts'

/** Follows main from the first moment; the answer stops it. */
export function followMain(): () => void {
  void ask('status', {}).then((status) => {
    if (status.ok) takeStatus(status.value)
    else if (status.error.kind === 'recordsDamaged') changeSession({ damaged: true })
    else showProblem(status.error)
  })
  return onNotice((notice) => {
    if (notice === 'statusChanged') void readStatus()
    if (notice === 'postsChanged') void readPosts()
    if (notice === 'recordsChanged') void readRecords()
  })
}

/** Asks main who is at the desk. */
export async function readStatus(): Promise<void> {
  const status = await ask('status', {})
  if (status.ok) takeStatus(status.value)
  else if (status.error.kind === 'locked') emptyPage()
}

/** Shows what the status asks for. */
export function takeStatus(status: Status): void {
  const wasOpen = useSession.getState().status?.stage === 'open'
  changeSession(wasOpen ? { status } : { status, problem: null })
  if (status.stage !== 'open' || wasOpen) return
  beginSession()
  void openSession()
}

/**
 * Hands over what is not saved yet and locks. Main loads the page anew as the first thing of every lock, so that nothing
 * in it outlives a person; until the new one is there, this one shows the sign-in page, at which nothing can be written yet.
 */
export async function lock(): Promise<void> {
  await everythingSaved()
  emptyPage()
  const status = await ask('lock', {})
  if (status.ok) changeSession({ status: status.value, leaving: true })
}

function emptyPage(): void {
  pauseSearch()
  endSession()
}

async function openSession(): Promise<void> {
  await startPost()
  returnToPlace()
  await readPosts()
  const photos = useSession.getState().records?.photos ?? []
  await loadHistories(photos.map(({ id }) => id))
  void searchFaces()
}

/** Loads the post in the making, which main begins anew after each post. */
export async function startPost(): Promise<void> {
  const [records, draft] = await Promise.all([ask('readRecords', {}), ask('loadPostDraft', {})])
  if (!records.ok) return showProblem(records.error)
  if (!draft.ok) return showProblem(draft.error)
  const { id, photos, text, account } = draft.value
  changeSession({
    post: { id, photos: photos.map(({ photo }) => photo), text, account },
    words: 'checked',
    leaveAt: null,
  })
  takeRecords(records.value)
  await loadHistories(photos.map(({ photo }) => photo))
  if (records.value.proofreading.kind === 'notRun' && hasWords(draft.value)) wordsChanged()
}

const atOnce = 20

/** Loads what was done to photos, some at a time, so that five hundred of them do not redraw the window each. */
async function loadHistories(photos: readonly PhotoId[]): Promise<void> {
  const { histories } = useSession.getState()
  const wanted = photos.filter((photo) => !histories.has(photo))
  for (let at = 0; at < wanted.length; at += atOnce) {
    const loaded = await Promise.all(wanted.slice(at, at + atOnce).map(loadHistory))
    changeSession((session) => ({ histories: new Map([...loaded.flat(), ...session.histories]) }))
  }
}

async function loadHistory(photo: PhotoId): Promise<readonly [PhotoId, PhotoHistory][]> {
  const history = await ask('loadPhotoDraft', { photo })
  if (!history.ok) return []
  noteLoaded(photo, history.value)
  return [[photo, history.value]]
}

export async function readPosts(): Promise<void> {
  const [posts, posting] = await Promise.all([ask('listPosts', {}), ask('readPosting', {})])
  if (posts.ok) {
    const sentence = stoppedSince(useSession.getState().posts, posts.value)
    changeSession({ posts: posts.value, ...(sentence === null ? {} : { toast: { sentence } }) })
  }
  if (posting.ok) changeSession({ posting: posting.value })
}

async function readRecords(): Promise<void> {
  const records = await ask('readRecords', {})
  if (records.ok) takeRecords(records.value)
}
