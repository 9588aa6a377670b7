import type { Failure } from '../../contract/failure.ts'
import type { Operator } from '../../core/operator.ts'
import type { PhotoId } from '../../core/photo.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { findPhotoByOriginal } from '../db/tables/photos.ts'
import { beginRemoval, endRemoval, listRemovals, takeRemovalsBack } from '../db/tables/removals.ts'
import type { Vault } from '../vault/vault.ts'

/**
 * Photos that are taken off the sheet. They are out of hand at once, may be brought back for a minute by whoever removed
 * them, and go for good after that, at the lock, or when the records are opened next: always in the name of who did it.
 */
export interface Removals {
  readonly remove: (photos: readonly PhotoId[]) => Promise<Result<Record<string, never>, Failure>>
  readonly bringBack: (photos: readonly PhotoId[]) => Result<Record<string, never>, Failure>
  /** Nothing that was removed so far can be brought back any more, and its original is out of the vault. */
  readonly settle: () => Promise<void>
}

/** The window offers its undo for a minute; a press in its last moment still finds the photos. */
const graceMilliseconds = 65_000

interface Parts {
  readonly db: OpenRecords
  readonly vault: Vault
  readonly operator: Pick<Operator, 'id'>
  readonly log: { unexpected(error: unknown): string }
}

export function openRemovals({ db, vault, operator, log }: Parts): Removals {
  let timer: NodeJS.Timeout | undefined

  async function settle(): Promise<void> {
    clearTimeout(timer)
    const over = db.write((write) => {
      const removals = listRemovals(db)
      for (const { photo, by } of removals) {
        endRemoval(write, photo)
        write.audit(by, { kind: 'photoRemoved', photo })
      }
      return removals
    })
    // The same picture may have been added anew: then its original stays.
    const unwanted = over.filter(({ original }) => findPhotoByOriginal(db, original) === null)
    // All at once: a lock shuts the vault for whatever has not begun.
    await Promise.all(unwanted.map(({ original }) => vault.discard(original)))
  }

  return {
    async remove(photos) {
      await settle()
      db.write((write) => {
        for (const photo of photos) beginRemoval(write, photo, operator.id, write.now)
      })
      clearTimeout(timer)
      timer = setTimeout(() => void settle().catch(log.unexpected), graceMilliseconds).unref()
      return ok({})
    },
    bringBack: (photos) =>
      db.write((write) => takeRemovalsBack(write, photos, operator.id))
        ? ok({})
        : refused({ kind: 'photoGone' }),
    settle,
  }
}
