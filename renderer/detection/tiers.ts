import type { Calibration } from './calibration.ts'
import type { Caution, Detection } from './found.ts'

/** What a likelihood asks for: a cover at once, a question, or nothing. The limits come from measured precision. */
export function tierOf(
  likelihood: number,
  caution: Caution,
  { sure, maybe }: Calibration,
): Detection['tier'] | null {
  if (likelihood >= sure) return 'sure'
  return likelihood >= maybe[caution] ? 'maybe' : null
}
