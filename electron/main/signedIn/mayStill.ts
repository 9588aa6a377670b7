import type { Channel } from '../../contract/channels.ts'
import { contract } from '../../contract/contract.ts'
import { whyNotUse } from '../../core/rights.ts'
import { findOperator } from '../db/tables/operators.ts'
import type { SignedIn } from './signedIn.ts'

/** Asks the contract again, after a wait in which whoever asked may have lost their leave. */
export function mayStill({ db, operator }: SignedIn, channel: Channel): boolean {
  return whyNotUse(contract[channel].who, findOperator(db, operator.id)) === null
}
