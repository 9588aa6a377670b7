import type { Failure } from '../../electron/contract/failure.ts'
import type { Result } from '../../electron/core/result.ts'

export interface Saver<K, V> {
  /** Saves the value in the background. Of several for one key, the newest wins. */
  readonly put: (key: K, value: V) => void
  /** Resolves when everything that was put is saved, or a save was refused. */
  readonly settled: () => Promise<void>
}

/**
 * Saves one value at a time. What could not be saved now waits, and goes with the next `put` or `settled` unless
 * something newer took its place; what can never be saved (its photo is gone) is let go.
 */
export function createSaver<K, V>(
  save: (key: K, value: V) => Promise<Result<unknown, Failure>>,
  onFailure: (failure: Failure) => void,
): Saver<K, V> {
  const waiting = new Map<K, V>()
  let running: Promise<void> | null = null

  async function drain(): Promise<void> {
    for (let next = first(waiting); next !== null; next = first(waiting)) {
      const [key, value] = next
      waiting.delete(key)
      const saved = await save(key, value)
      if (saved.ok) continue
      if (maySucceedLater(saved.error) && !waiting.has(key)) waiting.set(key, value)
      return onFailure(saved.error)
    }
  }

  function start(): Promise<void> {
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }

  return {
    put: (key, value) => {
      waiting.set(key, value)
      void start()
    },
    settled: async () => {
      if (running !== null) await running
      if (waiting.size > 0) await start()
    },
  }
}

function maySucceedLater({ kind }: Failure): boolean {
  return kind === 'locked' || kind === 'diskFull' || kind === 'unexpected'
}

function first<K, V>(map: ReadonlyMap<K, V>): readonly [K, V] | null {
  const [entry] = map
  return entry ?? null
}
