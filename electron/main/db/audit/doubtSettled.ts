import { Instant } from '../../../core/day.ts'
import type { ReadableDatabase } from '../file/database.ts'

/** When records were last put back through the studio, or an administrator last had a log in doubt go on; null for never. */
export function doubtSettledAt(db: ReadableDatabase): Instant | null {
  const at = db
    .prepare(`SELECT max(at) FROM audit WHERE kind IN ('logDoubtAnswered', 'restored')`)
    .pluck()
    .get()
  return Instant.nullable().parse(at)
}
