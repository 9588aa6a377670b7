import type { Print } from '../../electron/contract/draftRequests.ts'
import { undecidedIn } from '../../electron/core/redaction/secondLook.ts'
import { ask } from '../bridge.ts'
import { photoDraftOf } from './draftOf.ts'
import { facesAt } from './faceFinder.ts'
import { changeSession, useSession } from './windowSession.ts'

/**
 * The detector looks once more, at the finished pictures. What it still finds becomes evidence, so that main refuses
 * until somebody has decided (P1). Answers whether nothing was found.
 */
export async function lookAtPrints(prints: readonly Print[]): Promise<boolean> {
  const found = await Promise.all(prints.map(lookAtPrint))
  return found.every((count) => count === 0)
}

async function lookAtPrint({ photo: id, sha256 }: Print): Promise<number> {
  const { detector, faces, size } = await facesAt(`./print/${sha256}.jpg`)
  const { records, histories } = useSession.getState()
  const photo = records?.photos.find((known) => known.id === id)
  if (photo === undefined) return 0
  const undecided = undecidedIn(faces, size, photoDraftOf({ histories }, id), photo)
  if (undecided.length === 0) return 0
  const input = { photo: id, detector: `second look: ${detector}`, faces: [...undecided] }
  const kept = await ask('keepEvidence', input)
  if (!kept.ok) throw new Error('What was found could not be kept')
  changeSession(({ records: known }) => ({
    records: known && {
      ...known,
      photos: known.photos.map((one) => (one.id === id ? kept.value : one)),
    },
  }))
  return undecided.length
}
