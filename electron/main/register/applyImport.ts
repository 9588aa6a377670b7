import type { Day, Instant } from '../../core/day.ts'
import type { PlannedPupil, RegisterChange } from '../../core/register/difference.ts'
import type { ImportId } from '../../core/register/importId.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { applyPlanned } from './applyPlanned.ts'
import {
  type ImportPreview,
  type ImportRequest,
  isStillSo,
  previewImport,
  stateOfRecords,
} from './previewImport.ts'

/** When it happens, and on which day of the school. */
export interface Moment {
  readonly today: Day
  readonly at: Instant
}

/**
 * Applies an import in one transaction: all of it, or nothing. What is written is worked out afresh from the files and
 * the records, unless it was worked out for the records exactly as they still are, and only if it is, to the letter, what
 * the preview with this fingerprint showed. Leavers are kept, off the
 * roll; consents are added as facts and nothing that was said before is touched.
 */
export function applyImport(
  { db, operator }: SignedIn,
  request: ImportRequest,
  fingerprint: string,
  { today, at }: Moment,
  prepared: ImportPreview | null = null,
): Result<ImportId, 'changedSincePreview' | 'nothingToApply'> {
  return db.write((write): Result<ImportId, 'changedSincePreview' | 'nothingToApply'> => {
    const isPrepared = prepared !== null && isStillSo(prepared.of, stateOfRecords(db, today))
    const preview = isPrepared ? prepared : previewImport(db, request, today)
    if (preview.fingerprint !== fingerprint) return refused('changedSincePreview')
    const { pupils } = preview.difference
    if (pupils.length === 0) return refused('nothingToApply')
    const id = applyPlanned({ operator }, write, pupils, request.files, at)
    const event = { kind: 'importApplied' as const, import: id, ...countsOf(pupils) }
    write.audit(operator.id, event)
    return ok(id)
  })
}

function countsOf(planned: readonly PlannedPupil[]) {
  const count = (...kinds: readonly RegisterChange['kind'][]) =>
    planned.filter(({ changes }) => changes.some(({ kind }) => kinds.includes(kind))).length
  return {
    joined: count('joined', 'returned'),
    left: count('left'),
    changed: count('movedClass', 'movedYear', 'renamed', 'mustNotBeShown', 'numberLearned'),
    gained: count('consentGained'),
    lost: count('consentLost'),
  }
}
