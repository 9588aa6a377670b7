import type { AuditLine } from '../../contract/auditRequests.ts'
import { fullName } from '../../core/pupil.ts'
import { listAccounts } from '../db/accounts.ts'
import { listAudit, type RecordedEntry } from '../db/auditLog.ts'
import type { Database } from '../db/database.ts'
import { incidentNumbers } from '../db/incidents.ts'
import { listOperators } from '../db/operators.ts'
import { listPhotos } from '../db/photos.ts'
import { listPupils } from '../db/pupils.ts'
import { auditSentence, type Names } from './auditSentence.ts'

const mostLines = 2000

/** The newest lines of the audit, newest first, in sentences. */
export function listAuditLines(db: Database): readonly AuditLine[] {
  return linesOf(db, listAudit(db, mostLines))
}

/** Entries as a person reads them, in the order in which they were given. */
export function linesOf(db: Database, entries: readonly RecordedEntry[]): readonly AuditLine[] {
  const names = namesIn(db)
  return entries.map(({ seq, entry: { at, actor, event } }) => ({
    seq,
    at,
    actor: actor === null ? 'The studio' : names.operator(actor),
    kind: event.kind,
    says: auditSentence(event, names),
  }))
}

function namesIn(db: Database): Names {
  const operators = new Map<string, string>(listOperators(db).map(({ id, name }) => [id, name]))
  const pupils = new Map<string, string>(listPupils(db).map((pupil) => [pupil.id, fullName(pupil)]))
  const accounts = new Map<string, string>(listAccounts(db).map(({ id, handle }) => [id, handle]))
  const photos = new Map<string, number>(listPhotos(db).map(({ id, number }) => [id, number]))
  const incidents = incidentNumbers(db)
  return {
    operator: (id) => operators.get(id) ?? 'somebody who has left',
    pupil: (id) => pupils.get(id) ?? 'a pupil who is no longer on the roll',
    account: (id) => accounts.get(id) ?? 'an account that is gone',
    photo: (id) => (photos.has(id) ? `photo ${photos.get(id)}` : 'a photo that was removed'),
    incident: (id) => `incident ${incidents.get(id) ?? 'unknown'}`,
  }
}
