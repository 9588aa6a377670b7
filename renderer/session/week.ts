import type { Task } from '../../electron/core/week.ts'
import { ask } from '../bridge.ts'
import { changeSession, useSession } from './windowSession.ts'

export async function readWeek(): Promise<void> {
  const week = await ask('readWeek', {})
  changeSession({ week: week.ok ? week.value : null })
}

/** What cannot wait or is for these days: the number on “Office”. */
export function dueIn(tasks: readonly Task[] | null): number {
  return (tasks ?? []).filter(({ urgency }) => urgency !== 'waiting').length
}

/**
 * Reads the week when somebody has signed in and when what it rests on has changed, a moment later, so that it never
 * stands in the way of what a person is doing. The answer stops it.
 */
export function followWeek(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void readWeek(), calm)
  }
  // The hours of a breach count down while nothing else happens.
  const clock = setInterval(later, quarter)
  later()
  const stop = useSession.subscribe((now, before) => {
    const same =
      now.posts === before.posts &&
      now.records?.consents === before.records?.consents &&
      now.drafts === before.drafts &&
      now.posting === before.posting &&
      now.room === before.room &&
      now.step === before.step
    if (!same) later()
  })
  return () => {
    stop()
    clearTimeout(timer)
    clearInterval(clock)
  }
}

const calm = 400
const quarter = 15 * 60_000
