import type { PastImport } from '../../contract/importRequests.ts'
import { auditMentioning } from '../db/audit/auditLog.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listImports } from '../db/tables/imports.ts'
import { findOperator } from '../db/tables/operators.ts'
import { linesWith, namesInLines } from '../history/listAuditLines.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Every import and roll-over there has been, newest first. */
export function listPastImports({ db }: Pick<SignedIn, 'db'>): readonly PastImport[] {
  const imports = listImports(db)
  const newest = imports.find(({ undoneAt }) => undoneAt === null)?.id
  const says = sentencesOf(
    db,
    imports.map(({ id }) => id),
  )
  return imports.map(({ id, appliedBy, appliedAt, undoneAt }) => ({
    id,
    appliedBy: findOperator(db, appliedBy)?.name ?? 'somebody who has left',
    appliedAt,
    undoneAt,
    says: says.get(id) ?? 'Imported the register.',
    canBeUndone: id === newest,
  }))
}

/** What the audit says of each import. */
function sentencesOf(db: ReadableDatabase, ids: readonly string[]): ReadonlyMap<string, string> {
  const applied = auditMentioning(db, ids).flatMap((recorded) => {
    const { event } = recorded.entry
    return event.kind === 'importApplied' || event.kind === 'rolledOver'
      ? [{ id: event.import, recorded }]
      : []
  })
  const lines = linesWith(
    namesInLines(db),
    applied.map(({ recorded }) => recorded),
  )
  return new Map(applied.map(({ id }, at) => [id, lines[at]?.says ?? '']))
}
