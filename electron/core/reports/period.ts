import type { Day } from '../day.ts'

/** The days that a report speaks of: the first and the last, both included, in the school's own time. */
export interface Period {
  readonly from: Day
  readonly to: Day
}
