import { randomUUID } from 'node:crypto'
import type { DarkroomRefusal } from '../../contract/darkroom.ts'
import type { Failure, FileProblem } from '../../contract/failure.ts'
import { type AddedPhoto, mostInHand } from '../../contract/photoRequests.ts'
import { PhotoId } from '../../core/photo.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { Darkroom } from '../darkroom/darkroom.ts'
import { readPhotoFile } from '../darkroom/openFile.ts'
import {
  insertPhoto as addToRecords,
  countPhotos,
  findPhotoByOriginal,
} from '../db/tables/photos.ts'
import type { Offers } from '../files/offers.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Vault } from '../vault/vault.ts'
import type { Removals } from './removals.ts'

type Adding = SignedIn & {
  readonly offers: Pick<Offers, 'take'>
  readonly darkroom: Pick<Darkroom, 'develop'>
  readonly removals: Pick<Removals, 'settle'>
  readonly vault: Pick<Vault, 'keep' | 'keepRendition'>
}

/**
 * Turns an offered file into a photo: opened with care, developed in the darkroom, kept in the vault. The path is
 * never read again and is stored nowhere; the file's name goes nowhere.
 */
export async function addPhoto(desk: Adding, offer: string): Promise<Result<AddedPhoto, Failure>> {
  if (countPhotos(desk.db) >= mostInHand) return tooMany
  const path = desk.offers.take(offer)
  if (path === null) return problem('vanished')
  const file = await readPhotoFile(path)
  if (!file.ok) return problem(file.error.kind)
  const developed = await desk.darkroom.develop(file.value)
  if (!developed.ok) return problem(developProblem(developed.error.kind))
  const { size, screen, thumbnail, firstFrameOnly } = developed.value
  // Whoever adds a photo again that was just removed wants it back: it is not here any more.
  await desk.removals.settle()
  const { sha256: original } = await desk.vault.keep(file.value)
  if (findPhotoByOriginal(desk.db, original) !== null) return problem('alreadyAdded')
  await desk.vault.keepRendition(original, 'screen', screen)
  await desk.vault.keepRendition(original, 'thumbnail', thumbnail)
  const id = PhotoId.parse(randomUUID())
  return desk.db.write((write): Result<AddedPhoto, Failure> => {
    if (countPhotos(desk.db) >= mostInHand) return tooMany
    const photo = addToRecords(write, { id, original, size, addedAt: write.now })
    write.audit(desk.operator.id, { kind: 'photoAdded', photo: id, sha256: original })
    return ok({ photo, firstFrameOnly })
  })
}

const tooMany = refused({ kind: 'tooManyPhotos' as const, most: mostInHand })

/** A development can only fail in the ways that a file can; the others belong to printing. */
function developProblem(kind: DarkroomRefusal['kind']): FileProblem {
  switch (kind) {
    case 'empty':
    case 'notAPhoto':
    case 'unsupported':
    case 'broken':
    case 'tooManyPixels':
    case 'tookTooLong':
    case 'died':
      return kind
    case 'nothingLeft':
    case 'notCovered':
    case 'proofFailed':
    case 'wrongSegments':
    case 'tooHeavy':
      return 'broken'
  }
}

function problem(kind: FileProblem): Result<never, Failure> {
  return refused({ kind: 'fileRefused', problem: kind })
}
