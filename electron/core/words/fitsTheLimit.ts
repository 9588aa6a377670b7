import { count } from './count.ts'
import type { Finding } from './finding.ts'
import { findingAt, type Part } from './part.ts'
import type { Roll } from './roll.ts'

/** P8: the text fits the school's own limit, in code points, and X's 280, as X counts. */
export function fitsTheLimit(part: Part, roll: Roll): readonly Finding[] {
  if (part.where.part !== 'text') return []
  const { school, schoolLimit, x, xLimit } = count(part.text, roll.knowledge.school)
  const findings: Finding[] = []
  if (school > schoolLimit)
    findings.push(overFrom(part, schoolLimit, 'overSchoolLimit', school - schoolLimit))
  if (x > xLimit) findings.push(overFrom(part, xLimit, 'overXLimit', x - xLimit))
  return findings
}

function overFrom(
  part: Part,
  limit: number,
  kind: 'overSchoolLimit' | 'overXLimit',
  over: number,
): Finding {
  const fitting = [...part.text].slice(0, limit).join('').length
  const reason = `${over} over the limit of ${limit}.`
  return findingAt(part, Math.min(fitting, part.text.length), part.text.length, {
    rule: 'P8',
    effect: 'refuse',
    kind,
    reason,
  })
}
