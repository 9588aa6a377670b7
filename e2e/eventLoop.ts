import type { ElectronApplication } from 'playwright'

/** The longest that main's event loop stood still since it was watched, in milliseconds, measured in main. */
export interface LongestStand {
  /** By the clock: on a machine that others keep busy this is their work, too. */
  readonly byTheClock: number
  /** Of it, what main itself worked between two looks at the clock. */
  readonly ownWork: number
}

export interface LoopWatch {
  longestStand(): Promise<LongestStand>
}

/** Main looks at the clock so often; a stand is what comes on top of that. */
const resolution = 5

interface Watch {
  readonly timer: NodeJS.Timeout
  byTheClock: number
  ownWork: number
}

/** Begins to watch the event loop of main, in main; a watch that ran before is forgotten. */
export async function watchLoop(app: ElectronApplication): Promise<LoopWatch> {
  await app.evaluate((_electron, every) => {
    const kept = globalThis as { loopWatch?: Watch }
    clearInterval(kept.loopWatch?.timer)
    const worked = () => {
      const { user, system } = process.threadCpuUsage()
      return (user + system) / 1000
    }
    let [then, before] = [performance.now(), worked()]
    const timer = setInterval(() => {
      const [now, since] = [performance.now(), worked()]
      watch.byTheClock = Math.max(watch.byTheClock, now - then - every)
      watch.ownWork = Math.max(watch.ownWork, since - before)
      then = now
      before = since
    }, every)
    const watch: Watch = { timer, byTheClock: 0, ownWork: 0 }
    kept.loopWatch = watch
  }, resolution)
  return {
    longestStand: () =>
      app.evaluate(() => {
        const { loopWatch } = globalThis as { loopWatch?: Watch }
        if (loopWatch === undefined) throw new Error('The event loop is not watched.')
        return {
          byTheClock: Math.round(loopWatch.byTheClock),
          ownWork: Math.round(loopWatch.ownWork),
        }
      }),
  }
}
