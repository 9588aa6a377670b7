import type { AuditKeeper } from '../history/auditKeeper.ts'

/** The log is watched over. */
export interface Watched {
  readonly audit: AuditKeeper
}
