import { wordsOf } from '../../core/clearance/wording.ts'
import type { Draft } from '../../core/draft.ts'
import type { Proofreading } from '../../core/records.ts'
import type { Proofreader } from '../proofreader/proofreader.ts'

/** What the proofreader said, and of which words. */
export interface ProofreadingDesk {
  /** What is known of exactly these words; `notRun` for any others. */
  of(draft: Draft): Proofreading
  check(draft: Draft, schoolWords: readonly string[]): Promise<Proofreading>
}

export function createProofreadingDesk(proofreader: Proofreader): ProofreadingDesk {
  let last: { readonly words: string; readonly said: Proofreading } | null = null
  const keyOf = (draft: Draft) => JSON.stringify(wordsOf(draft))
  const known = (draft: Draft): Proofreading =>
    last?.words === keyOf(draft) ? last.said : { kind: 'notRun' }
  return {
    of: known,
    async check(draft, schoolWords) {
      if (known(draft).kind === 'run') return known(draft)
      const first = await proofreader.check(wordsOf(draft), schoolWords)
      // A process that died has a successor by now, which may well know.
      const found =
        first === 'notRun' ? await proofreader.check(wordsOf(draft), schoolWords) : first
      if (found === 'notRun') return { kind: 'notRun' }
      const said: Proofreading = { kind: 'run', findings: found }
      last = { words: keyOf(draft), said }
      return said
    },
  }
}
