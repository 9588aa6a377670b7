import type { Finding } from '../../../electron/core/words/finding.ts'

/** The text with a finding's fix in its place, or as it was where the words have moved on since. */
export function applyFix(text: string, { start, end, text: found, fix }: Finding): string {
  if (fix === null || text.slice(start, end) !== found) return text
  return `${text.slice(0, start)}${fix}${text.slice(end)}`
}
