import type { Records } from './records.ts'

/**
 * The records as they are now, with everything that is as it was before in the very same arrays and objects. What was made
 * of those (the table of names, a photo's badge) then holds on, and is made anew only where something has changed.
 */
export function sharedWith(before: Records | null, now: Records): Records {
  if (before === null) return now
  return {
    ...now,
    school: isSame(before.school, now.school) ? before.school : now.school,
    accounts: shared(before.accounts, now.accounts),
    handles: shared(before.handles, now.handles),
    operators: shared(before.operators, now.operators),
    pupils: shared(before.pupils, now.pupils),
    consents: shared(before.consents, now.consents),
    photos: shared(before.photos, now.photos),
    confirmations: shared(before.confirmations, now.confirmations),
  }
}

/** The earlier list where nothing differs; else the new one, with each entry that stands where it stood before. */
export function shared<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  let differs = before.length !== now.length
  const list = now.map((one, index) => {
    const earlier = before[index]
    if (earlier !== undefined && isSame(earlier, one)) return earlier
    differs = true
    return one
  })
  return differs ? list : before
}

/** Whether two values that came as messages or from the records say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false
  const [these, those] = [Object.entries(one), Object.keys(other)]
  return (
    these.length === those.length &&
    these.every(
      ([key, value]) => Object.hasOwn(other, key) && isSame(value, Reflect.get(other, key)),
    )
  )
}
