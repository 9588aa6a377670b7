import type { Print } from '../../contract/draftRequests.ts'

/** A finished picture with all that it was made from: the same order always gives the same bytes. */
export interface FinishedPrint {
  readonly order: string
  readonly print: Print
}
