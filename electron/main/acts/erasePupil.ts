import type { Day } from '../../core/day.ts'
import type { OperatorId } from '../../core/operator.ts'
import type { PupilId } from '../../core/pupil.ts'
import { isDueForErasure } from '../../core/register/retention.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { dropOldCopies, settleDeleted } from '../db/tables/erasure.ts'
import { deletePupils, findKnownPupil, listKnownPupils } from '../db/tables/register.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Whoever erases; without an id it is the studio itself. */
interface Eraser extends Pick<SignedIn, 'db'> {
  readonly operator: { readonly id: OperatorId | null }
}

/**
 * Erases a pupil: their name, class, number, consents and those who gave them, and what imports had said of them. The
 * audit knows them by id alone, so its chain holds and no name is left in it. Deleted pages are overwritten
 * (`secure_delete`), the log is emptied into the records, and older copies of the records, which still hold the name, go.
 *
 * There is no key of each pupil to shred: names stand in five tables that go with the pupil and in no other, so shredding
 * the rows is shredding the name. A key kept in the same file would leave no less behind. What a disk keeps of overwritten
 * blocks stays encrypted with the school's key. Backups that were made before hold the name until they are replaced, and
 * words that people wrote themselves, in posts and drafts, are not touched: the policy keeps names out of those (P3, P4),
 * and `nameInWords` says where one stands all the same.
 */
export function erasePupil(office: SignedIn, pupil: PupilId): Result<null, 'unknown'> {
  if (findKnownPupil(office.db, pupil) === null) return refused('unknown')
  erase(office, [pupil])
  return ok(null)
}

/** Erases everybody who left so long ago that the school no longer keeps them, and says how many that were. */
export function eraseOldLeavers(office: Eraser, yearsKept: number, today: Day): number {
  const due = listKnownPupils(office.db).filter(({ standing }) =>
    isDueForErasure(standing.leftOn, yearsKept, today),
  )
  if (due.length > 0) {
    erase(
      office,
      due.map(({ id }) => id),
    )
  }
  return due.length
}

function erase({ db, operator }: Eraser, pupils: readonly PupilId[]): void {
  db.write((write) => {
    deletePupils(write, pupils)
    for (const pupil of pupils) {
      write.audit(operator.id, { kind: 'pupilErased', pupil })
    }
  })
  settleDeleted(db)
  dropOldCopies(db)
}
