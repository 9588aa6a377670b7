import type { Handle } from '../core/account.ts'
import { practiceAccess } from '../practice/practiceState.ts'
import { startPracticeX } from '../practice/practiceX.ts'
import { practiceSchool } from '../practice/school.ts'
import { now } from './clock.ts'
import { Loopback } from './posting/loopback.ts'
import type { Practice } from './session/studio.ts'

/** Where practice X is; starts it the first time that somebody asks. */
export type PracticeX = () => Promise<Loopback>

/** A switch of tests and demos alone: a practice X that outlives the app, and only ever one on this computer. */
const outsideSwitch = 'practice-x'

export function openPracticeX(
  commandLine: { getSwitchValue(name: string): string },
  isPackaged: boolean,
): PracticeX {
  const outside = Loopback.safeParse(commandLine.getSwitchValue(outsideSwitch))
  if (!isPackaged && outside.success) return async () => outside.data
  let started: Promise<Loopback> | null = null
  return () => {
    started ??= startPracticeX({ port: 0 }).then(({ url }) => Loopback.parse(url))
    return started
  }
}

export function practice(practiceX: PracticeX): Practice {
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
