import type { Operator } from '../../core/operator.ts'
import type { OpenRecords } from '../db/file/database.ts'

/**
 * Whoever is signed in, as the records know them now, and the records that they work with. Features ask for this and, beside
 * it, for the few things that they need: never for all that a desk has.
 */
export interface SignedIn {
  readonly db: OpenRecords
  readonly operator: Operator
}
