import type { Instant } from '../../core/day.ts'
import type { PupilId } from '../../core/pupil.ts'
import type { ImportId } from '../../core/register/importId.ts'
import type { RollStanding } from '../../core/register/roll.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ReadableDatabase, Write } from '../db/file/database.ts'
import {
  hasOtherConsents,
  type ImportStep,
  listImports,
  markUndone,
  stepsOfImport,
  withholdConsents,
} from '../db/tables/imports.ts'
import { deletePupils, findKnownPupil, saveKnownPupils } from '../db/tables/register.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

export type UndoRefusal =
  /** Only the newest import that still stands can be undone: a later one rests on it. */
  | { readonly kind: 'notTheLast' }
  /** Somebody has changed these pupils, or recorded a consent of a pupil whom it brought, since. */
  | { readonly kind: 'changedSince'; readonly pupils: readonly PupilId[] }

/**
 * Undoes an import in one transaction, and leaves pupils, their numbers, leavers and consents byte for byte as they were.
 *
 * Consents are facts that are added, never edited, and yet an import of the wrong file must not go on counting. So the
 * facts that it brought are not edited either: each is first written to the letter into `withheld_consents`, which can be
 * neither edited nor deleted, and only then leaves `consents` (the file itself refuses any other order). What was said by
 * hand meanwhile stays. Pupils whom the import brought go with all that hangs on them, because a wrong file's children
 * are not the school's to keep. The audit keeps both, the import and its undoing.
 */
export function undoImport(
  { db, operator }: SignedIn,
  id: ImportId,
  at: Instant,
): Result<null, UndoRefusal> {
  return db.write((write): Result<null, UndoRefusal> => {
    const standing = listImports(db).find(({ undoneAt }) => undoneAt === null)
    if (standing?.id !== id) return refused({ kind: 'notTheLast' })
    const steps = stepsOfImport(db, id)
    const changed = steps.filter((step) => isChangedSince(db, id, step))
    if (changed.length > 0) {
      return refused({ kind: 'changedSince', pupils: changed.map(({ pupil }) => pupil) })
    }
    withholdConsents(write, id)
    takeBack(write, steps)
    markUndone(write, id, operator.id, at)
    write.audit(operator.id, { kind: 'importUndone', import: id })
    return ok(null)
  })
}

function takeBack(write: Write, steps: readonly ImportStep[]): void {
  deletePupils(
    write,
    steps.filter(({ before }) => before === null).map(({ pupil }) => pupil),
  )
  saveKnownPupils(
    write,
    steps.flatMap(({ pupil, before }) =>
      before === null ? [] : [{ id: pupil, standing: before }],
    ),
  )
}

function isChangedSince(
  db: ReadableDatabase,
  id: ImportId,
  { pupil, before, after }: ImportStep,
): boolean {
  const known = findKnownPupil(db, pupil)
  if (known === null || !isSame(known.standing, after)) return true
  return before === null && hasOtherConsents(db, id, pupil)
}

function isSame(one: RollStanding, other: RollStanding): boolean {
  return written(one) === written(other)
}

function written({ pupil, registerId, bornOn, leftOn }: RollStanding): string {
  return JSON.stringify([Object.entries(pupil).sort(), registerId, bornOn, leftOn])
}
