import type { Operator } from '../../core/operator.ts'
import type { Records } from '../../core/records.ts'
import type { AccountOffice } from '../accounts/accountOffice.ts'
import type { BackupOffice } from '../backup/backupOffice.ts'
import type { Clerk } from '../clerk/clerk.ts'
import type { Darkroom } from '../darkroom/darkroom.ts'
import type { OpenRecords } from '../db/file/database.ts'
import type { AuditKeeper } from '../history/auditKeeper.ts'
import type { KeyRing } from '../keys/keyRing.ts'
import type { Offers } from '../photos/offers.ts'
import type { Removals } from '../photos/removals.ts'
import type { LateNotes } from '../posting/lateNotes.ts'
import type { FinishedPrint } from '../publishing/finishedPrint.ts'
import type { LinkTo } from '../publishing/linkTo.ts'
import type { PostOffice } from '../publishing/postOffice.ts'
import type { ProofreadingDesk } from '../publishing/proofreading.ts'
import type { NoteUnreadable } from '../publishing/tallyAside.ts'
import type { ImportTray } from '../register/importTray.ts'
import type { ReviewRoom } from '../reviews/reviewRoom.ts'
import type { Vault } from '../vault/vault.ts'
import type { Patience } from './patience.ts'

/** What a signed-in operator works with. Signing in makes one, locking closes it, and nothing outlives it. */
export interface Desk {
  readonly operator: Operator
  readonly db: OpenRecords
  readonly vault: Vault
  readonly darkroom: Darkroom
  readonly clerk: Clerk
  readonly proofreading: ProofreadingDesk
  readonly offers: Offers
  /** Notes a row of the records that cannot be read, and answers with the reference in the log. */
  readonly noteUnreadable: NoteUnreadable
  /** The records as they were read last, in memory only. */
  readonly lastRead: { records: Records | null }
  readonly removals: Removals
  /** The import of the register that somebody is looking through, in memory only. */
  readonly importTray: ImportTray
  readonly postOffice: PostOffice
  readonly accounts: AccountOffice
  readonly linkTo: LinkTo
  readonly backups: BackupOffice
  /** Everybody's ways in, and the one count of tries at this school. */
  readonly keys: KeyRing
  readonly patience: Patience
  readonly reviewing: ReviewRoom
  /** Finished pictures in memory only: by what was asked for, and their bytes by SHA-256. */
  readonly finished: Map<string, FinishedPrint>
  readonly prints: Map<string, Uint8Array>
  /** Aborted when the desk is locked: it reaches down to every request that is under way. */
  readonly closing: AbortController
  readonly late: LateNotes
  /** Notes the end of the audit outside the database, so that cutting its tail shows. */
  anchorAudit(): Promise<void>
  readonly audit: AuditKeeper
}
