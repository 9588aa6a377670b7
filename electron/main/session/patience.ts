/** Slows down whoever tries passphrases: five tries at once, then each costs twice the wait of the last. */
export interface Patience {
  /** Seconds to wait before the next try; 0 when one may try now. */
  waitSeconds(now: number): number
  failed(now: number): void
  succeeded(): void
}

const freeTries = 5
const longestWait = 60

export function createPatience(): Patience {
  let failures = 0
  let until = 0
  return {
    waitSeconds: (now) => Math.max(0, Math.ceil((until - now) / 1000)),
    failed(now) {
      failures += 1
      if (failures < freeTries) return
      until = now + 1000 * Math.min(longestWait, 2 ** (failures - freeTries + 1))
    },
    succeeded() {
      failures = 0
      until = 0
    },
  }
}
