import { expect, test } from 'vitest'
import { AuditProblem } from '../../../electron/core/auditVerdict.ts'
import { logProblemWords } from './problemWording.ts'

const at = '2026-11-22T09:00:00.000Z'
const facts = { seq: 1234, expected: 1301, found: 1234, notedAt: at, madeAt: at }

/** One of each kind of doubt there is. */
const problems = AuditProblem.options.map((option) => {
  const { shape } = option.unwrap()
  const needed = Object.fromEntries(Object.entries(facts).filter(([name]) => name in shape))
  return AuditProblem.parse({ kind: shape.kind.value, ...needed })
})

test('each kind of doubt has a sentence of its own, and a next step', () => {
  expect(problems).toHaveLength(18)
  const sentences = problems.map((problem) => logProblemWords(problem).sentence)
  expect(new Set(sentences).size).toBe(problems.length)
  for (const problem of problems) {
    const { sentence, nextStep } = logProblemWords(problem)
    expect(sentence).toMatch(/\.$/)
    expect(nextStep).toMatch(/\.$/)
    expect(`${sentence} ${nextStep}`).not.toMatch(/undefined|NaN|chain|hash|anchor/)
  }
})
