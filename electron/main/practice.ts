import type { Handle } from '../core/account.ts'
import { keptIn } from '../practice/keptState.ts'
import { practiceAccess } from '../practice/practiceState.ts'
import { trainingState } from '../practice/practiceWeeks.ts'
import { startPracticeX } from '../practice/practiceX.ts'
import { practiceSchool } from '../practice/school.ts'
import { now } from './clock.ts'
import { connectTimeLimit } from './posting/connect.ts'
import { Loopback } from './posting/loopback.ts'
import { hastened, type Pace, usualPace } from './posting/pace.ts'
import type { Practice } from './session/studio.ts'

/** Where practice X is; starts it the first time that somebody asks. */
export type RunningPracticeX = () => Promise<Loopback>

/** A switch of tests and demos alone: a practice X that outlives the app, and only ever one on this computer. */
const outsideSwitch = 'practice-x'

interface CommandLine {
  getSwitchValue(name: string): string
}

/** Null in every release, and wherever nobody named one. */
export function outsidePracticeX(commandLine: CommandLine, isPackaged: boolean): Loopback | null {
  if (isPackaged) return null
  return Loopback.safeParse(commandLine.getSwitchValue(outsideSwitch)).data ?? null
}

/** `file` is where practice X remembers what was posted, between one start and the next. */
export function openPracticeX(outside: Loopback | null, file: string): RunningPracticeX {
  if (outside !== null) return async () => outside
  let started: Promise<Loopback> | null = null
  return () => {
    const kept = keptIn(file)
    const state = kept.state ?? trainingState(Date.now())
    started ??= startPracticeX({ port: 0, ...kept, state }).then(({ url }) => Loopback.parse(url))
    return started
  }
}

/** How long a person may take to sign in at X, in milliseconds; a test may make it shorter, a release never. */
export function signInTime(commandLine: CommandLine, isPackaged: boolean): number {
  const seconds = Number(commandLine.getSwitchValue('sign-in-seconds'))
  const isShorter = !isPackaged && seconds > 0 && seconds * 1000 < connectTimeLimit
  return isShorter ? seconds * 1000 : connectTimeLimit
}

/** How far ahead of the computer's own clock a test lives, in milliseconds; a release never does. */
export function clockAhead(commandLine: CommandLine, isPackaged: boolean): number {
  const days = Number(commandLine.getSwitchValue('days-ahead'))
  return !isPackaged && Number.isInteger(days) && days > 0 && days <= 400 ? days * 86_400_000 : 0
}

/** How long X is waited for: a torture test is in a hurry, a release never. */
export function testPace(commandLine: CommandLine, isPackaged: boolean): Pace {
  const times = Number(commandLine.getSwitchValue('haste'))
  return !isPackaged && times > 1 && times <= 100 ? hastened(usualPace, times) : usualPace
}

export function practice(practiceX: RunningPracticeX): Practice {
  const { passphrase } = practiceSchool(now())
  return {
    passphrase,
    timeline: practiceX,
    school: () => {
      const { operators, ...school } = practiceSchool(now())
      const [first, ...others] = operators
      if (first === undefined) throw new Error('the practice school has operators')
      return { ...school, operators: [first, ...others] }
    },
  }
}

/** Practice accounts need no signing in. */
export function practiceToken(handle: Handle): string {
  return practiceAccess(handle)
}
