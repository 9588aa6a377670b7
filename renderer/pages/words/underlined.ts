import type { Finding } from '../../../electron/core/words/finding.ts'

export interface Stretch {
  readonly at: number
  readonly words: string
  readonly effect: Finding['effect'] | null
  /** What was found here; null where nothing was. */
  readonly finding: Finding | null
}

/** The text cut where findings begin and end; where two overlap, the first keeps its place, and what refuses goes first. */
export function underlined(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const here = findings
    .filter(({ where, start, end }) => where.part === 'text' && start < end)
    .toSorted((a, b) => a.start - b.start || weight(b) - weight(a))
  const stretches: Stretch[] = []
  let at = 0
  const cut = (to: number, finding: Finding | null) => {
    const effect = finding?.effect ?? null
    if (to > at) stretches.push({ at, words: text.slice(at, to), effect, finding })
    at = Math.max(at, to)
  }
  for (const finding of here) {
    if (finding.start < at) continue
    cut(finding.start, null)
    cut(finding.end, finding)
  }
  cut(text.length, null)
  return stretches
}

function weight({ effect }: Finding): number {
  return effect === 'refuse' ? 1 : 0
}
