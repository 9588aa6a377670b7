import type { Failure } from '../../contract/failure.ts'
import { type Result, refused } from '../../core/result.ts'
import type { Desk } from './desk.ts'

/** Makes a handler of work that needs somebody at the desk; answers `locked` when nobody is. */
export type AtDesk = <I, O>(
  work: (desk: Desk, input: I) => O,
) => (input: I) => O | Result<never, Failure>

/** As much of the studio as the gate asks. */
export interface DeskKeeper {
  desk(): Desk | null
  /** How often it was locked: what was begun before a lock is not answered after it. */
  locks(): number
}

export function atDeskOf(studio: DeskKeeper): AtDesk {
  return <I, O>(work: (desk: Desk, input: I) => O) =>
    (input: I) => {
      const desk = studio.desk()
      if (desk === null) return refused({ kind: 'locked' })
      const answer = work(desk, input)
      return answer instanceof Promise ? (gated(studio, desk, answer) as O) : answer
    }
}

/** Whoever asked may have locked the desk since, or somebody else sits at it by now: they hear nothing of the old one. */
async function gated<T>(
  studio: DeskKeeper,
  asked: Desk,
  answer: Promise<T>,
): Promise<T | Result<never, Failure>> {
  const locks = studio.locks()
  try {
    const given = await answer
    return studio.locks() === locks ? given : refused({ kind: 'locked' })
  } catch (error) {
    // Its records were shut in the midst of it: by a lock, or for a new key.
    if (studio.desk() !== asked) return refused({ kind: 'locked' })
    throw error
  }
}
