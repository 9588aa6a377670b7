import { type KeySlots, publicKeysIn } from './slots.ts'

/** The public keys of these holders; a way of the first versions has none. */
export function provenBy(holders: readonly string[], slots: KeySlots): ReadonlyMap<string, string> {
  const known = publicKeysIn(slots)
  return new Map(
    holders.flatMap((holder) => {
      const publicKey = known.get(holder)
      return publicKey === undefined ? [] : [[holder, publicKey]]
    }),
  )
}
