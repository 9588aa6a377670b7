import type { Finding } from '../../../electron/core/words/finding.ts'

export interface Stretch {
  readonly at: number
  readonly words: string
  readonly effect: Finding['effect'] | null
}

/** The text cut where findings begin and end; where two overlap, the first keeps its place. */
export function underlined(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const here = findings
    .filter(({ where, start, end }) => where.part === 'text' && start < end)
    .toSorted((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let at = 0
  const cut = (to: number, effect: Stretch['effect']) => {
    if (to > at) stretches.push({ at, words: text.slice(at, to), effect })
    at = Math.max(at, to)
  }
  for (const { start, end, effect } of here) {
    if (start < at) continue
    cut(start, null)
    cut(end, effect)
  }
  cut(text.length, null)
  return stretches
}
