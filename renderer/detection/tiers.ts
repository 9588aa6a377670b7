import type { Caution, FoundFace } from './found.ts'

/** From which likelihood on a face is sure, and from which on it is asked about. */
const limits = {
  moreCareful: { sure: 0.75, maybe: 0.4 },
  balanced: { sure: 0.75, maybe: 0.5 },
  fewerQuestions: { sure: 0.75, maybe: 0.6 },
} as const satisfies Record<Caution, { sure: number; maybe: number }>

export function tierOf(likelihood: number, caution: Caution): FoundFace['tier'] | null {
  const limit = limits[caution]
  if (likelihood >= limit.sure) return 'sure'
  return likelihood >= limit.maybe ? 'maybe' : null
}
