/** One more of this. */
export function addOne<K>(counts: Map<K, number>, of: K): void {
  counts.set(of, (counts.get(of) ?? 0) + 1)
}

/** The set under a key, made where there is none yet. */
export function setOf<K, T>(sets: Map<K, Set<T>>, key: K): Set<T> {
  const before = sets.get(key)
  if (before !== undefined) return before
  const made = new Set<T>()
  sets.set(key, made)
  return made
}

/** What was counted, in the order of its names: P2 before P10. */
export function inNameOrder<K extends string, V>(
  counts: ReadonlyMap<K, V>,
): readonly (readonly [K, V])[] {
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
}
