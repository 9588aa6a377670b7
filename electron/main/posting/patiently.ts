import { mayPass, type Trouble } from '../../core/outbox.ts'
import type { Result } from '../../core/result.ts'

export interface Patient {
  /** Ends early where the signal says that it is over. */
  readonly wait: (milliseconds: number, over?: AbortSignal) => Promise<void>
  /** How long to wait before each further try of a question that publishes nothing. */
  readonly tries: readonly number[]
}

/** Asks again what may be asked again, until it is over: never a new post. */
export async function patiently<T>(
  parts: Patient,
  ask: () => Promise<Result<T, Trouble>>,
  over?: AbortSignal,
): Promise<Result<T, Trouble>> {
  let answer = await ask()
  for (const pause of parts.tries) {
    if (answer.ok || !mayPass(answer.error)) return answer
    await parts.wait(pause, over)
    if (over?.aborted) return answer
    answer = await ask()
  }
  return answer
}
