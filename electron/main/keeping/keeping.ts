import type { Failure } from '../../contract/failure.ts'
import type { Keeping } from '../../contract/keepingRequests.ts'
import { ok, type Result } from '../../core/result.ts'
import { isRunDue, mayRunByItself, Retention } from '../../core/retention.ts'
import { now } from '../clock.ts'
import { readRetention, saveRetention } from '../db/tables/retention.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { dueNow, eraseDue, type KeepingDesk } from './eraseDue.ts'

export function readKeeping(desk: SignedIn): Keeping {
  const { settings, ranAt, gone } = readRetention(desk.db)
  return {
    settings,
    due: dueNow(desk),
    last: ranAt === null ? null : { at: ranAt, gone },
    waits: isRunDue(ranAt, now()) && !mayRunByItself(ranAt, now()),
  }
}

/** How long things are kept from now on. Nothing goes at this moment: see {@link eraseDueNow}. */
export function saveKeeping(desk: SignedIn, wanted: Retention): Result<Keeping, Failure> {
  const { db, operator } = desk
  db.write((write) => {
    const { settings } = readRetention(db)
    const names = Retention.unwrap().keyof().options
    const changed = names.filter((name) => settings[name] !== wanted[name])
    if (changed.length === 0) return
    saveRetention(write, wanted)
    write.audit(operator.id, { kind: 'keepingChanged', settings: changed })
  })
  return ok(readKeeping(desk))
}

export async function eraseDueNow(desk: SignedIn & KeepingDesk): Promise<Result<Keeping, Failure>> {
  await eraseDue(desk, desk.operator.id)
  return ok(readKeeping(desk))
}
