/** One after the other: nobody comes in while another does, or while the key of the records is changed. */
export interface Turns {
  /** Whose turn it is is told how often the studio was locked when they asked for it: a lock since then is stronger. */
  take<T>(work: (since: number) => Promise<T>): Promise<T>
  areUnderWay(): boolean
  /** Answers when what was asked for since the last lock is done, or at the next lock. */
  lastOrLock(): Promise<void>
  /** The studio is locked: whoever waits for a turn waits no longer. */
  overtake(): void
  /** Answers when the last of them is over. */
  ended(): Promise<void>
}

/** `before` is what each turn waits for besides the last one. */
export function createTurns(locks: () => number, before: () => Promise<void>): Turns {
  let underWay = 0
  let last: Promise<void> = Promise.resolve()
  /** How often the studio was locked when the last turn was asked for. */
  let lastAskedAt = 0
  let nextLock = Promise.withResolvers<void>()

  return {
    take(work) {
      underWay += 1
      const since = locks()
      const turn = last
        .then(before)
        .then(() => work(since))
        .finally(() => {
          underWay -= 1
        })
      const over = () => undefined
      last = turn.then(over, over)
      lastAskedAt = since
      return turn
    },
    areUnderWay: () => underWay > 0,
    async lastOrLock() {
      if (lastAskedAt === locks()) await Promise.race([last, nextLock.promise])
    },
    overtake() {
      nextLock.resolve()
      nextLock = Promise.withResolvers<void>()
    },
    ended: () => last,
  }
}
