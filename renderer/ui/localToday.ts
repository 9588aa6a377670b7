import { Day } from '../../electron/core/day.ts'

/** The calendar day where this computer stands. Main decides with its own. */
export function localToday(): Day {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const day = String(now.getDate()).padStart(2, '0')
  return Day.parse(`${now.getFullYear()}-${month}-${day}`)
}
