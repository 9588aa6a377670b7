import type { Operator } from '../../core/operator.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { listOperators } from '../db/tables/operators.ts'
import { readPublicKeys } from '../db/tables/publicKeys.ts'
import { type KeySlots, publicKeysIn, recoveryHolder } from '../keys/slots.ts'

/** What a new key still waits for, so that it locks nobody out. */
export interface Awaited {
  /** Those who have to sign in once, or be given a new passphrase. */
  readonly operators: readonly Operator[]
  /** Whether the printed code is of the first versions, and has to be made anew. */
  readonly recoveryCode: boolean
}

/**
 * Who cannot be given a new data key yet. Somebody can be where the public key in the keys' file is the very one that the
 * records know: the file lies open, and whatever was put into it is believed by nobody.
 */
export function awaitedFor(db: ReadableDatabase, slots: KeySlots): Awaited {
  const known = readPublicKeys(db)
  const inFile = publicKeysIn(slots)
  const isReady = (holder: string) => inFile.has(holder) && inFile.get(holder) === known.get(holder)
  return {
    operators: listOperators(db).filter(({ id }) => !isReady(id)),
    recoveryCode: !isReady(recoveryHolder),
  }
}

export function waits({ operators, recoveryCode }: Awaited): boolean {
  return operators.length > 0 || recoveryCode
}
