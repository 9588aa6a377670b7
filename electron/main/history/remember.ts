import type { AuditEvent } from '../../core/audit.ts'
import type { OperatorId } from '../../core/operator.ts'
import { now } from '../clock.ts'
import { record } from '../db/audit/auditLog.ts'
import type { Database } from '../db/file/database.ts'

/** Writes one line of the audit in the name of whoever is at the desk; null is the studio itself. */
export function remember(db: Database, actor: OperatorId | null, event: AuditEvent): void {
  record(db, { at: now(), actor, event })
}
