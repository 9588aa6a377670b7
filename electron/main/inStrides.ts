import { setImmediate as nextTurn } from 'node:timers/promises'
import { ok, type Result, refused } from '../core/result.ts'
import type { Strides } from '../core/strides.ts'

/** How long work goes on before everything else has its turn. A person notices nothing below 50 ms. */
const strideMilliseconds = 8

/** When work that is done in strides ends before it is done. */
export interface Bounds {
  /** Asked between two strides; nothing of the work is done any more once it is aborted. */
  readonly signal: AbortSignal
  /** On the clock of `performance.now()`. */
  readonly until: number
}

export type Unfinished = 'stopped' | 'tookTooLong'

/** Does the work in strides: between two of them the event loop goes round, and the work may have to end. */
export async function inStrides<T>(
  work: Strides<T>,
  { signal, until }: Bounds,
): Promise<Result<T, Unfinished>> {
  for (;;) {
    if (signal.aborted) return refused('stopped')
    const since = performance.now()
    if (since > until) return refused('tookTooLong')
    do {
      const step = work.next()
      if (step.done === true) return ok(step.value)
    } while (performance.now() - since < strideMilliseconds)
    await nextTurn()
  }
}
