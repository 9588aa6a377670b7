import type { AccountOffice } from '../accounts/accountOffice.ts'
import type { BackupOffice } from '../backup/backupOffice.ts'
import type { Clerk } from '../clerk/clerk.ts'
import type { Darkroom } from '../darkroom/darkroom.ts'
import type { Offers } from '../files/offers.ts'
import type { KeyRing } from '../keys/keyRing.ts'
import type { Removals } from '../photos/removals.ts'
import type { LateNotes } from '../posting/lateNotes.ts'
import type { Printing } from '../publishing/printing.ts'
import type { Publishing } from '../publishing/publishing.ts'
import type { Importing } from '../register/importing.ts'
import type { Reviewing } from '../reviews/reviewing.ts'
import type { Patience } from '../school/patience.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Watched } from '../signedIn/watched.ts'
import type { Vault } from '../vault/vault.ts'

/**
 * Everything that whoever is signed in works with, put together from the slices that features ask for. Signing in makes
 * one, locking closes it, and nothing outlives it. Only what composes knows the whole: the session and the handlers.
 */
export type Desk = SignedIn &
  Watched &
  Printing &
  Publishing &
  Importing &
  Reviewing & {
    /** The records as they were read last, in memory only. */
    readonly lastRead: NonNullable<Printing['lastRead']>
    readonly vault: Vault
    readonly darkroom: Darkroom
    readonly clerk: Clerk
    readonly offers: Offers
    readonly removals: Removals
    readonly accounts: AccountOffice
    readonly backups: BackupOffice
    /** Everybody's ways in. */
    readonly keys: KeyRing
    /** The one count of tries at this school. */
    readonly patience: Patience
    /** Aborted when the desk is locked: it reaches down to every request that is under way. */
    readonly closing: AbortController
    readonly late: LateNotes
  }
