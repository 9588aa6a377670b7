import { createHash } from 'node:crypto'
import type { Day } from '../../core/day.ts'
import type { PlannedPupil } from '../../core/register/difference.ts'
import type { ImportId } from '../../core/register/importId.ts'
import { type NextClasses, plannedRollOver } from '../../core/register/rollOver.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listKnownPupils } from '../db/tables/register.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Moment } from './applyImport.ts'
import { applyPlanned } from './applyPlanned.ts'

export interface RollOverPreview {
  readonly pupils: readonly PlannedPupil[]
  /** Stands for exactly these changes: rolling over asks for it. */
  readonly fingerprint: string
}

/** What September would change if it were applied now. Changes nothing. */
export function previewRollOver(
  db: ReadableDatabase,
  nextClasses: NextClasses,
  today: Day,
): RollOverPreview {
  const pupils = plannedRollOver(listKnownPupils(db), nextClasses, today)
  const fingerprint = createHash('sha256').update(JSON.stringify(pupils)).digest('hex')
  return { pupils, fingerprint }
}

/** Takes everybody a year up in one transaction, exactly as it was shown. It can be undone as an import can. */
export function rollOver(
  { db, operator }: SignedIn,
  nextClasses: NextClasses,
  fingerprint: string,
  { today, at }: Moment,
): Result<ImportId, 'changedSincePreview' | 'nothingToApply'> {
  return db.write((write): Result<ImportId, 'changedSincePreview' | 'nothingToApply'> => {
    const preview = previewRollOver(db, nextClasses, today)
    if (preview.fingerprint !== fingerprint) return refused('changedSincePreview')
    if (preview.pupils.length === 0) return refused('nothingToApply')
    const id = applyPlanned({ operator }, write, preview.pupils, [], at)
    const left = preview.pupils.filter(({ after }) => after.leftOn !== null).length
    const moved = preview.pupils.length - left
    write.audit(operator.id, { kind: 'rolledOver', import: id, moved, left })
    return ok(id)
  })
}
