import type { Output } from '../../electron/contract/contract.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import { mostFiles } from '../../electron/contract/photoRequests.ts'
import { blankPhotoDraft } from '../../electron/core/draft.ts'
import type { Photo } from '../../electron/core/photo.ts'
import { ask, offerDropped } from '../bridge.ts'
import { begin } from '../editing/history.ts'
import { withdrawUndo } from './batch.ts'
import { choosePhotos, mostPhotos } from './photos.ts'
import { searchFaces } from './searchFaces.ts'
import { changeSession, type Intake, perSession, showProblem, useSession } from './windowSession.ts'

type Offer = Output<'chooseFiles'>[number]

/** What waits to be added, and whether the person has given up looking. */
const offering = perSession<{ readonly queue: Offer[]; gaveUp: boolean }>(() => ({
  queue: [],
  gaveUp: false,
}))
const untouched: Intake = {
  total: 0,
  done: 0,
  added: 0,
  running: true,
  refused: [],
  firstFramesOnly: 0,
}

export async function chooseFiles(): Promise<void> {
  take(await ask('chooseFiles', {}))
}

export async function chooseFolder(): Promise<void> {
  take(await looking(ask('choosePhotoFolder', {})))
}

/** Files and folders that were dropped. What comes from elsewhere than this computer's disk has no file to be read. */
export async function dropFiles(files: readonly File[]): Promise<void> {
  if (files.length > mostFiles) {
    return showProblem({ kind: 'tooManyFiles', found: files.length, most: mostFiles })
  }
  const offers = await looking(offerDropped(files))
  take(offers)
  if (offers.ok && offers.value.length === 0 && !offering().gaveUp)
    changeSession({ toast: { sentence: nothingInIt } })
}

const nothingInIt = 'No photo was in that. Drop photos or folders from this computer.'

/** Shows that folders are looked through, which may take a while and can be given up. */
async function looking<T>(offers: Promise<T>): Promise<T> {
  offering().gaveUp = false
  const busy = setTimeout(() => {
    if (useSession.getState().intake?.running !== true) changeSession({ intake: untouched })
  }, 500)
  try {
    return await offers
  } finally {
    clearTimeout(busy)
    const { intake } = useSession.getState()
    if (intake?.running && intake.total === 0) changeSession({ intake: null })
  }
}

/** Stops looking through folders, or after the photo at hand; what was added stays. */
export function cancelAdding(): void {
  const { queue } = offering()
  offering().gaveUp = true
  void ask('stopOffering', {})
  const left = queue.splice(0).length
  changeIntake((intake) => ({ ...intake, total: intake.total - left }))
}

function take(offers: Awaited<ReturnType<typeof ask<'chooseFiles'>>>): void {
  if (!offers.ok) showProblem(offers.error)
  else if (offers.value.length > 0) takeOffers(offers.value)
}

function takeOffers(offers: readonly Offer[]): void {
  offering().queue.push(...offers)
  const running = useSession.getState().intake?.running ?? false
  if (!running) changeSession({ intake: untouched })
  changeIntake((intake) => ({ ...intake, total: intake.total + offers.length }))
  if (!running) void addAll()
}

async function addAll(): Promise<void> {
  // What was removed is settled by adding: it may be the very same photo.
  if (useSession.getState().batch?.words === 'remove') withdrawUndo()
  const { queue } = offering()
  const added: Photo[] = []
  for (let offer = queue.shift(); offer !== undefined; offer = queue.shift()) {
    const answer = await ask('addPhoto', { offer: offer.offer })
    if (answer.ok) {
      added.push(answer.value.photo)
      keepAdded(answer.value)
    } else if (!noteRefusal(offer, answer.error)) {
      queue.length = 0
      showProblem(answer.error)
    }
    void searchFaces()
  }
  changeIntake((intake) => ({ ...intake, running: false }))
  chooseWhenFew(added)
}

function keepAdded({ photo, firstFrameOnly }: Output<'addPhoto'>): void {
  changeSession(({ records, histories }) => ({
    records: records && {
      ...records,
      photos: [...records.photos.filter(({ id }) => id !== photo.id), photo],
    },
    histories: new Map(histories).set(photo.id, begin(blankPhotoDraft(photo.id))),
  }))
  changeIntake((intake) => ({
    ...intake,
    done: intake.done + 1,
    added: intake.added + 1,
    firstFramesOnly: intake.firstFramesOnly + (firstFrameOnly ? 1 : 0),
  }))
}

/** True where only this file is refused and the others may go on. */
function noteRefusal({ displayName }: Offer, failure: Failure): boolean {
  if (failure.kind !== 'fileRefused') return false
  changeIntake((intake) => ({
    ...intake,
    done: intake.done + 1,
    refused: [...intake.refused, { name: displayName, problem: failure.problem }],
  }))
  return true
}

function changeIntake(change: (intake: Intake) => Intake): void {
  changeSession(({ intake }) => ({ intake: intake && change(intake) }))
}

/** So few that all of them fit into an empty post: they are put there, and can be taken out again. */
function chooseWhenFew(added: readonly Photo[]): void {
  const { post, records } = useSession.getState()
  const few = added.length > 0 && added.length <= mostPhotos
  const all = records?.photos.length === added.length
  if (few && all && post?.photos.length === 0) choosePhotos(added.map(({ id }) => id))
}
