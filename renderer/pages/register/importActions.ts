import type { Input } from '../../../electron/contract/contract.ts'
import type { ChangedPupil } from '../../../electron/contract/importRequests.ts'
import type { ImportId } from '../../../electron/core/register/importId.ts'
import { type Answer, ask, offerDropped } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { mayUse } from '../../session/rights.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'
import { readAnew } from './pupilActions.ts'

/** Reads what main holds of the import in hand, and what was imported before. */
export async function readImports(): Promise<void> {
  const [inHand, past] = await Promise.all([ask('readImport', {}), ask('listImports', {})])
  if (!inHand.ok) return showProblem(inHand.error)
  if (!past.ok) return showProblem(past.error)
  changeSession({ importInHand: inHand.value, pastImports: past.value })
}

export async function chooseRegisterFiles(): Promise<void> {
  await addOffers(ask('chooseRegisterFiles', {}))
}

/** Files that were dropped on the page of the import. */
export async function dropRegisterFiles(files: readonly File[]): Promise<void> {
  if (!mayUse('addToImport')) return
  await addOffers(offerDropped(files))
}

async function addOffers(answer: Answer<'chooseRegisterFiles'>): Promise<void> {
  const offers = await answer
  if (!offers.ok) return showProblem(offers.error)
  if (offers.value.length === 0) return
  const files = offers.value.slice(0, mostFiles)
  changeSession({ importReading: files.map(({ displayName }) => displayName) })
  await take(ask('addToImport', { offers: files.map(({ offer }) => offer) }))
  changeSession({ importReading: [] })
}

const mostFiles = 20

/** What was read before stays; the file that is being read, and those behind it, are told of as stopped. */
export async function stopReading(): Promise<void> {
  await act('stopReadingRegister', {})
}

export async function changeImport(change: Input<'changeImport'>): Promise<void> {
  await take(ask('changeImport', change))
}

export async function sayPhotographRule(covers: boolean): Promise<void> {
  await take(ask('sayPhotographRule', { covers }))
}

/** More of the pupils whom the import would change; null where main has none to say, and the person was told why. */
export async function readMoreChanges(
  asked: Input<'readImportChanges'>,
): Promise<readonly ChangedPupil[] | null> {
  const more = await ask('readImportChanges', asked)
  if (more.ok) return more.value.pupils
  showProblem(more.error)
  return null
}

/** What takes longer than a blink is shown as being read. */
async function take(answer: Answer<'readImport'>): Promise<void> {
  changeSession({ importBusy: true })
  const inHand = await answer
  changeSession({ importBusy: false })
  if (inHand.ok) changeSession({ importInHand: inHand.value })
  else showProblem(inHand.error)
}

export async function applyImport(fingerprint: string): Promise<void> {
  changeSession({ importBusy: true })
  const applied = await ask('applyImport', { fingerprint })
  changeSession({ importBusy: false })
  if (applied.ok) {
    const { id, says } = applied.value
    changeSession({ toast: { sentence: says, undo: () => void undoImport(id) } })
  } else showProblem(applied.error)
  await Promise.all([readImports(), readAnew()])
}

export async function undoImport(id: ImportId): Promise<void> {
  const undone = await act('undoImport', { import: id })
  if (undone !== null) {
    changeSession({ toast: { sentence: 'Undone. Every pupil and consent is as it was before.' } })
  }
  await Promise.all([readImports(), readAnew()])
}
