import type { Photo } from '../../electron/core/photo.ts'
import { ask } from '../bridge.ts'
import { coverFoundFaces } from '../editing/coverFoundFaces.ts'
import { asInPhoto } from '../editing/earlyFace.ts'
import { begin, push } from '../editing/history.ts'
import { preference } from '../preferences/preference.ts'
import { photoDraftOf } from './draftOf.ts'
import { facesAt, forgetFinder } from './faceFinder.ts'
import { putHistory } from './keep.ts'
import {
  changeSession,
  perSession,
  type SearchUnderWay,
  showProblem,
  useSession,
} from './windowSession.ts'

/** The run that is under way, and the photos that it could not search. */
const searching = perSession<{ stopping: AbortController | null; readonly failed: Set<string> }>(
  () => ({ stopping: null, failed: new Set() }),
)

/** Looks for faces in every photo that was not looked at yet, one after the other, while people work on. */
export async function searchFaces(): Promise<void> {
  const run = searching()
  if (run.stopping !== null) return countPhotos()
  const controller = new AbortController()
  run.stopping = controller
  changeSearch({ state: 'running', done: 0, finished: null })
  for (let photo = nextPhoto(); photo !== null; photo = nextPhoto()) {
    if (controller.signal.aborted) break
    countPhotos()
    changeSearch({ photo: photo.id, early: [] })
    await searchPhoto(photo, controller.signal)
  }
  run.stopping = null
  const paused = controller.signal.aborted ? 'paused' : 'idle'
  const { state, done } = useSession.getState().search
  if (state === 'running') changeSearch({ state: paused, photo: null, early: [] })
  if (state === 'running' && paused === 'idle' && done > 0) changeSearch({ finished: done })
}

/** Puts the summary of the last run away. */
export function closeSearchSummary(): void {
  changeSearch({ finished: null })
}

/** Stops at once; what was found stays. {@link searchFaces} goes on from there. */
export function pauseSearch(): void {
  searching().stopping?.abort()
}

export function tryAgainAll(): void {
  searching().failed.clear()
  forgetFinder()
  void searchFaces()
}

async function searchPhoto(photo: Photo, signal: AbortSignal): Promise<void> {
  try {
    const found = await findIn(photo, signal)
    const kept = await ask('keepEvidence', { photo: photo.id, ...found })
    if (!kept.ok && isHere(photo)) giveUp(photo, () => showProblem(kept.error))
    if (!kept.ok) return
    takePhoto(kept.value)
    coverFound(kept.value)
  } catch {
    if (!signal.aborted && isHere(photo))
      giveUp(photo, () => changeSearch({ state: 'unavailable', photo: null, early: [] }))
  }
}

async function findIn(photo: Photo, signal: AbortSignal) {
  const { detector, faces, size } = await facesAt(`./photo/${photo.id}/screen.jpg`, {
    signal,
    onFaces: (early, shown) => changeSearch({ early: asInPhoto(early, shown, photo.size) }),
  })
  return { detector, faces: [...asInPhoto(faces, size, photo.size)] }
}

/** A photo that was removed while it was searched is nobody's problem. */
function isHere({ id }: Photo): boolean {
  return useSession.getState().records?.photos.some((known) => known.id === id) ?? false
}

function takePhoto(photo: Photo): void {
  changeSession(({ records, search }) => ({
    records: records && {
      ...records,
      photos: records.photos.map((known) => (known.id === photo.id ? photo : known)),
    },
    search: { ...search, done: search.done + 1 },
  }))
}

function coverFound(photo: Photo): void {
  const { histories } = useSession.getState()
  const history = histories.get(photo.id)
  const draft = coverFoundFaces(
    photoDraftOf({ histories }, photo.id),
    photo,
    preference('coverStyle'),
  )
  const untouched = history === undefined || history.steps.length === 1
  putHistory(photo.id, untouched ? begin(draft) : push(history, draft))
}

function giveUp(photo: Photo, tell: () => void): void {
  searching().failed.add(photo.id)
  tell()
}

/** The photo in hand first, those of the post next, then in the order in which they were added. */
function nextPhoto(): Photo | null {
  const { records, post, photo } = useSession.getState()
  const waiting = waitingPhotos(records?.photos ?? [])
  return (
    waiting.find(({ id }) => id === photo) ??
    waiting.find(({ id }) => post?.photos.includes(id)) ??
    waiting[0] ??
    null
  )
}

function waitingPhotos(photos: readonly Photo[]): readonly Photo[] {
  const { failed } = searching()
  return photos.filter(({ id, evidence }) => evidence.kind === 'notLookedAt' && !failed.has(id))
}

function countPhotos(): void {
  changeSession(({ records, search }) => ({
    search: { ...search, total: search.done + waitingPhotos(records?.photos ?? []).length },
  }))
}

function changeSearch(change: Partial<SearchUnderWay>): void {
  changeSession(({ search }) => ({ search: { ...search, ...change } }))
}
