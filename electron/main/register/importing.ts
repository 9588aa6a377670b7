import type { SignedIn } from '../signedIn/signedIn.ts'
import type { RecallsPosts } from '../signedIn/waitingPosts.ts'
import type { ImportTray } from './importTray.ts'

/** Whoever imports, and the import that they are looking through. */
export type Importing = SignedIn & {
  readonly importTray: ImportTray
  /** Aborted when the desk is locked. */
  readonly closing: Pick<AbortController, 'signal'>
}

/** Whoever changes the register at large: what waits is asked anew. */
export type ChangingRegister = SignedIn & RecallsPosts & { readonly importTray: ImportTray }
