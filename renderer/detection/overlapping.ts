import {
  type BoxIn,
  intersectionOverUnion,
  overlap,
  type Space,
} from '../../electron/core/geometry.ts'
import type { Glimpse } from './sighting.ts'

/** The strongest glimpse of each place: a weaker one that overlaps it by `limit` (IoU) or more says the same thing again. */
export function strongest<T extends Glimpse<Space>>(
  glimpses: readonly T[],
  limit: number,
): readonly T[] {
  const kept: T[] = []
  for (const glimpse of byBelief(glimpses)) {
    const repeats = kept.some((other) => intersectionOverUnion(glimpse.box, other.box) >= limit)
    if (!repeats) kept.push(glimpse)
  }
  return kept
}

/** Glimpses in falling order of belief. */
export function byBelief<T extends Glimpse<Space>>(glimpses: readonly T[]): readonly T[] {
  return [...glimpses].sort((a, b) => b.belief - a.belief)
}

/**
 * Claims that each speak of another face: one that mostly lies in or around a likelier one is the same face seen twice, or the
 * space between two.
 */
export function distinct<T extends { readonly box: BoxIn<'searched'>; readonly score: number }>(
  claims: readonly T[],
): readonly T[] {
  const kept: T[] = []
  for (const claim of [...claims].sort((a, b) => b.score - a.score))
    if (!kept.some((other) => isSameFace(claim.box, other.box))) kept.push(claim)
  return kept
}

function isSameFace(a: BoxIn<'searched'>, b: BoxIn<'searched'>): boolean {
  const shared = overlap(a, b)
  if (shared === null) return false
  const smaller = Math.min(a.width * a.height, b.width * b.height)
  return intersectionOverUnion(a, b) >= 0.35 || shared.width * shared.height >= 0.75 * smaller
}
