import type { Day } from '../day.ts'

/** Whether somebody who left on that day is kept no longer: so many whole years have gone by since. */
export function isDueForErasure(leftOn: Day | null, yearsKept: number, today: Day): boolean {
  if (leftOn === null) return false
  const year = Number(leftOn.slice(0, 4)) + yearsKept
  return `${String(year).padStart(4, '0')}${leftOn.slice(4)}` <= today
}
