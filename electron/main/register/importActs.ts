import type { Failure } from '../../contract/failure.ts'
import type { PastImport } from '../../contract/importRequests.ts'
import { headingsKey } from '../../core/register/columns.ts'
import type { ImportId } from '../../core/register/importId.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { saveMapping } from '../db/tables/register.ts'
import { applyImport } from './applyImport.ts'
import { usualBounds } from './importInHand.ts'
import type { ChangingRegister, Importing } from './importing.ts'
import { emptyOut, sheetsIn } from './importTray.ts'
import { listPastImports } from './pastImports.ts'
import { previewInHand, requestOf } from './previewInHand.ts'
import { undoImport } from './undoImport.ts'

/**
 * Applies the import in hand as it was shown, remembers how its columns were settled, and stops whatever in the queue may
 * no longer leave: all of it in one transaction.
 */
export async function applyImportInHand(
  desk: Importing & ChangingRegister,
  fingerprint: string,
): Promise<Result<PastImport, Failure>> {
  const { content } = desk.importTray
  // All that can be done before the transaction is done before it, in strides.
  const prepared = await previewInHand(desk, content, usualBounds(desk))
  if (!prepared.ok) return refused({ kind: 'notNow' })
  if (desk.importTray.content !== content) return refused({ kind: 'changedSincePreview' })
  const request = requestOf(content)
  const applied = desk.db.write((write) => {
    const moment = { today: write.today, at: write.now }
    const done = applyImport(desk, request, fingerprint, moment, prepared.value)
    if (!done.ok) return done
    for (const { mapping, settled } of sheetsIn(content)) {
      const headings = headingsKey(mapping.columns.map(({ heading }) => heading))
      if (settled) saveMapping(write, headings, mapping)
    }
    desk.postOffice.recall()
    return done
  })
  if (!applied.ok) {
    return refused({
      kind: applied.error === 'nothingToApply' ? 'notNow' : 'changedSincePreview',
    })
  }
  emptyOut(desk.importTray)
  const past = listPastImports(desk).find(({ id }) => id === applied.value)
  return past === undefined ? refused({ kind: 'notNow' }) : ok(past)
}

export async function undoPastImport(
  desk: ChangingRegister,
  id: ImportId,
): Promise<Result<Record<string, never>, Failure>> {
  const undone = desk.db.write((write) => {
    const done = undoImport(desk, id, write.now)
    if (done.ok) desk.postOffice.recall()
    return done
  })
  if (!undone.ok) return refused({ kind: 'notUndone', because: undone.error.kind })
  return ok({})
}
