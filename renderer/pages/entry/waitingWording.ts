import { dayAndTime } from '../../ui/when.ts'
import type { Locked } from './locked.ts'

/** What a locked studio keeps from leaving; null where nothing waits. */
export function waitingWords({ posts, next }: Locked['waiting'], now: Date): string | null {
  if (posts === 0) return null
  const waits = posts === 1 ? '1 post waits' : `${posts} posts wait`
  const sentence = `${waits} until somebody signs in.`
  if (next === null) return sentence
  const isPast = Date.parse(next) <= now.getTime()
  const which = posts === 1 ? 'It' : 'The first'
  return `${sentence} ${which} ${isPast ? 'was to leave' : 'is to leave'} on ${dayAndTime(next)}.`
}
