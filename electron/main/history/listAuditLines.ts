import type { AuditLine } from '../../contract/auditRequests.ts'
import { fullName } from '../../core/pupil.ts'
import type { RecordedEntry } from '../db/audit/auditLog.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listAccounts } from '../db/tables/accounts.ts'
import { incidentNumbers } from '../db/tables/incidents.ts'
import { operatorNames } from '../db/tables/operators.ts'
import { photoNumbers } from '../db/tables/photos.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { auditSentence, type Names } from './auditSentence.ts'

/** Entries as a person reads them, in the order in which they were given. */
export function linesWith(names: Names, entries: readonly RecordedEntry[]): readonly AuditLine[] {
  return entries.map(({ seq, entry: { at, actor, event } }) => ({
    seq,
    at,
    actor: actor === null ? 'The studio' : names.operator(actor),
    kind: event.kind,
    says: auditSentence(event, names),
  }))
}

/** What everything is called today. */
export function namesInLines(db: ReadableDatabase): Names {
  const operators = operatorNames(db)
  const pupils = new Map<string, string>(listPupils(db).map((pupil) => [pupil.id, fullName(pupil)]))
  const accounts = new Map<string, string>(listAccounts(db).map(({ id, handle }) => [id, handle]))
  const photos = photoNumbers(db)
  const incidents = incidentNumbers(db)
  return {
    operator: (id) => operators.get(id) ?? 'somebody who has left',
    pupil: (id) => pupils.get(id) ?? 'a pupil who is no longer on the roll',
    account: (id) => accounts.get(id) ?? 'an account that is gone',
    photo: (id) => {
      const photo = photos.get(id)
      if (photo === undefined) return 'a photo that is gone'
      return `photo ${photo.number}${photo.removed ? ' (removed since)' : ''}`
    },
    incident: (id) => `incident ${incidents.get(id) ?? 'unknown'}`,
  }
}
