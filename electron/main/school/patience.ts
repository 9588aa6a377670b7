import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { OperatorId } from '../../core/operator.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { recoveryHolder } from '../keys/slots.ts'
import { isSetUp, type SchoolFiles } from './schoolFiles.ts'

/** What somebody tries to come in with: the passphrase of one operator, or the printed code. */
const Way = z.union([OperatorId, z.literal(recoveryHolder)])
export type Way = z.infer<typeof Way>

/**
 * Slows down whoever tries passphrases at one school: five tries at once, then each costs twice the wait of the last. The
 * count of each operator and of the printed code outlives the lock, the practice school, a restore and the program.
 */
export interface Patience {
  /** Seconds to wait before this way in may be tried; 0 when it may be tried now. */
  waitSeconds(way: Way): number
  /**
   * Counts a try, on the disk, before it is made: many tries at once cost as much as one after the other, and ending the
   * program saves none. Answers the seconds to wait where it may not be made now; it is not counted then.
   */
  begin(way: Way): Promise<number>
  /** It was the right one: what this way in had cost is forgiven, and nothing else is. */
  succeeded(way: Way): Promise<void>
  /** Nothing was tried after all, such as with a slip that the code itself shows. */
  takeBack(way: Way): Promise<void>
}

const freeTries = 5
const longestWait = 60

/** Tries since the last right one; `others` is the count of each way in that is not named. */
const Tries = z.strictObject({
  others: z.int().nonnegative(),
  counts: z.record(z.string(), z.int().nonnegative()),
})
type Tries = z.infer<typeof Tries>

const nobodyTried: Tries = { others: 0, counts: {} }
/** Where the count is gone or cannot be read, everybody waits as long as anybody ever has to. */
const careful: Tries = { others: 12, counts: {} }

/** A school on its first day: nobody has tried anything. */
export async function beginTries(file: string): Promise<void> {
  await keep(file, nobodyTried)
}

/**
 * `sinceStart` counts milliseconds and never goes back: the computer’s clock, which anybody can set, is not asked. A program
 * that was started anew waits from its start.
 */
export function openPatience(
  files: Pick<SchoolFiles, 'tries' | 'keys'>,
  sinceStart: () => number = () => performance.now(),
): Patience {
  const openedAt = sinceStart()
  const lastTry = new Map<Way, number>()
  let tries: Tries | null = null
  let writing: Promise<void> = Promise.resolve()

  function counted(): Tries {
    tries ??= read(files)
    return tries
  }

  function countOf(way: Way): number {
    const { counts, others } = counted()
    return counts[way] ?? others
  }

  function waitSeconds(way: Way): number {
    const until = (lastTry.get(way) ?? openedAt) + 1000 * waitAfter(countOf(way))
    return Math.max(0, Math.ceil((until - sinceStart()) / 1000))
  }

  /** Changes the count at once, and answers when the disk has it. */
  function set(way: Way, count: number): Promise<void> {
    const now: Tries = { ...counted(), counts: { ...counted().counts, [way]: count } }
    tries = now
    const next = writing.then(() => keep(files.tries, now))
    writing = next.catch(() => undefined)
    return next
  }

  /** A count that the disk does not take is too high there, and never too low. */
  const lower = (way: Way, count: number) => set(way, count).catch(() => undefined)

  return {
    waitSeconds,
    async begin(way) {
      const seconds = waitSeconds(way)
      if (seconds > 0) return seconds
      lastTry.set(way, sinceStart())
      await set(way, countOf(way) + 1)
      return 0
    },
    succeeded: (way) => lower(way, 0),
    takeBack: (way) => lower(way, Math.max(0, countOf(way) - 1)),
  }
}

function waitAfter(count: number): number {
  return count < freeTries ? 0 : Math.min(longestWait, 2 ** (count - freeTries + 1))
}

function read(files: Pick<SchoolFiles, 'tries' | 'keys'>): Tries {
  try {
    return Tries.parse(JSON.parse(readFileSync(files.tries, 'utf8')))
  } catch {
    return isSetUp(files) ? careful : nobodyTried
  }
}

async function keep(file: string, tries: Tries): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeAtomically(file, Buffer.from(JSON.stringify(tries)))
}
