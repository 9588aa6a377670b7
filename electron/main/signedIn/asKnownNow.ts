import { isDeepStrictEqual } from 'node:util'
import { findOperator } from '../db/tables/operators.ts'
import type { SignedIn } from './signedIn.ts'

/** The desk with whoever sits at it as the records know them now, not when they signed in; null where they know them no longer. */
export function asKnownNow<T extends SignedIn>(desk: T): T | null {
  const operator = findOperator(desk.db, desk.operator.id)
  if (operator === null) return null
  return isDeepStrictEqual(operator, desk.operator) ? desk : { ...desk, operator }
}
