import type { Finding } from './finding.ts'
import { letters } from './fold.ts'
import { findingAt, type Part } from './part.ts'
import type { Roll } from './roll.ts'
import type { Words } from './words.ts'

/** P9: one text is for one account; X forbids the same text from several. */
export function noRepeatedText(part: Part, _roll: Roll, words: Words): readonly Finding[] {
  if (part.where.part !== 'text') return []
  const written = letters(part.text)
  const repeated = (words.postedElsewhere ?? []).some((text) => letters(text) === written)
  if (written === '' || !repeated) return []
  return [
    findingAt(part, 0, part.text.length, { rule: 'P9', effect: 'ask', kind: 'sameTextElsewhere' }),
  ]
}
