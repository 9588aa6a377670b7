import { intersectionOverUnion } from '../../electron/core/geometry.ts'
import type { Glimpse } from './sighting.ts'

/** The strongest glimpse of each place: a weaker one that overlaps it by `limit` (IoU) or more says the same thing again. */
export function strongest<T extends Glimpse>(glimpses: readonly T[], limit: number): readonly T[] {
  const kept: T[] = []
  for (const glimpse of byBelief(glimpses)) {
    const repeats = kept.some((other) => intersectionOverUnion(glimpse.box, other.box) >= limit)
    if (!repeats) kept.push(glimpse)
  }
  return kept
}

/** Glimpses in falling order of belief. */
export function byBelief<T extends Glimpse>(glimpses: readonly T[]): readonly T[] {
  return [...glimpses].sort((a, b) => b.belief - a.belief)
}
