import type { AuditHead } from './audit.ts'
import type { Instant } from './day.ts'

/** The end of the log as a backup of this school has it, under its seal. */
export interface BackupNote {
  readonly head: AuditHead
  readonly madeAt: Instant
}
