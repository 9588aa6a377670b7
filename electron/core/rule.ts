import { z } from 'zod'

/**
 * Every rule that can refuse a post, in the order in which they are told: those of the policy, which stand in words in
 * `resources/policy.md`; `link`, `contact` and `safety` for its last paragraph (strangers' links, contact details, codes,
 * whatever points to one child); and `studio` for what the studio asks of any post. What is said of rules is a record over
 * this list, so that a rule of which nothing is said does not compile.
 */
export const Rule = z.enum([
  'studio',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P13',
  'P15',
  'contact',
  'link',
  'safety',
])
export type Rule = z.infer<typeof Rule>

/** A rule that words can break. */
export const WordRule = Rule.exclude(['studio', 'P1', 'P2', 'P15'])
export type WordRule = z.infer<typeof WordRule>
