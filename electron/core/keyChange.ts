import { z } from 'zod'

/** Why the records get a new key. */
export const KeyChangeReason = z.enum([
  /** Somebody was removed, who may have kept a copy of the keys. */
  'removed',
  /** A passphrase or the recovery code may be known to others. */
  'mayBeKnown',
  /** Another reason, which stays with the administrator. */
  'asked',
])
export type KeyChangeReason = z.infer<typeof KeyChangeReason>
