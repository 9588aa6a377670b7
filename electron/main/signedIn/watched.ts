import type { AuditKeeper } from '../history/auditKeeper.ts'

/** The log is watched over. */
export interface Watched {
  readonly audit: AuditKeeper
}

/** What was just remembered can be noted outside the database at once, so that cutting it off shows. */
export interface Anchored {
  anchorAudit(): Promise<void>
}
