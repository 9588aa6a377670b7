import { setTimeout as wait } from 'node:timers/promises'

/** Waits so many milliseconds, or until the signal says that it is over: whoever waited looks at the signal afterwards. */
export async function waitUnless(
  milliseconds: number,
  over: AbortSignal | undefined,
): Promise<void> {
  await wait(milliseconds, undefined, over === undefined ? {} : { signal: over }).catch(
    () => undefined,
  )
}

/** Over as soon as one of them is. */
export function anyOf(...signals: readonly (AbortSignal | undefined)[]): AbortSignal {
  return AbortSignal.any(signals.filter((signal) => signal !== undefined))
}
