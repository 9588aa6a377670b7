import type { Failure } from '../../contract/failure.ts'
import { type Result, refused } from '../../core/result.ts'
import type { Desk } from './desk.ts'

/** Makes a handler of work that needs somebody at the desk; answers `locked` when nobody is. */
export type AtDesk = <I, O>(
  work: (desk: Desk, input: I) => O,
) => (input: I) => O | Result<never, Failure>

export function atDeskOf(studio: { desk(): Desk | null }): AtDesk {
  return (work) => (input) => {
    const desk = studio.desk()
    return desk === null ? refused({ kind: 'locked' }) : work(desk, input)
  }
}
