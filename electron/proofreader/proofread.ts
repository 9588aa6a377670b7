import type { Finding } from '../core/words/finding.ts'
import { noTextSpeak } from '../core/words/noTextSpeak.ts'
import { textPartsOf } from '../core/words/part.ts'
import type { Words } from '../core/words/words.ts'
import type { Grammar } from './harper.ts'
import { patternsIn } from './patterns.ts'
import { profanityIn } from './profanity.ts'

/** Everything that the language tools find in a post's words: questions with a reason, and a fix where one is known. */
export async function proofread(
  words: Words,
  schoolWords: readonly string[],
  grammar: Grammar,
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const part of textPartsOf(words)) {
    const found = [
      ...profanityIn(part),
      ...patternsIn(part),
      ...(await grammar.check(part, schoolWords)),
    ]
    findings.push(...onceEach(found, noTextSpeak(part)))
  }
  return findings
}

/** Of findings about the same words the first stays; what core refuses already is not asked as well. */
function onceEach(findings: readonly Finding[], refused: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const overlaps = [...refused, ...kept].some((other) => touch(other, finding))
    if (!overlaps) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function touch(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end
}
