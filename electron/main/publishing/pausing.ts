import type { Failure } from '../../contract/failure.ts'
import type { Posting } from '../../contract/postRequests.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import { dropAnsweredDoubt, openLogDoubt, readLogDoubt } from '../db/audit/logDoubt.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { restoredAt } from '../db/tables/backups.ts'
import { nameOfOperator } from '../db/tables/operators.ts'
import { isHeld, keepPause, type PauseReason, readPause } from '../db/tables/posting.ts'
import { nextDue } from '../db/tables/waitingPosts.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { PostOffice } from './postOffice.ts'

export function readPosting({ db }: Pick<SignedIn, 'db'>): Posting {
  return { pause: pauseOf(db), nextDue: nextDue(db, now()) }
}

/** An open doubt comes before what else holds posting: until it is answered, nothing else ends the pause. */
function pauseOf(db: ReadableDatabase): Posting['pause'] {
  const doubt = readLogDoubt(db)
  const pause = readPause(db)
  const awaitsAnswer = doubt?.answeredAt === null
  if (doubt !== null && (awaitsAnswer || pause === null)) {
    const by = doubt.by === null ? 'the studio' : nameOfOperator(db, doubt.by)
    return { awaitsAnswer, at: doubt.at, by, because: 'logInDoubt', restoredFrom: null }
  }
  if (pause === null) return null
  const { at, because } = pause
  const by = nameOfOperator(db, pause.by)
  return { awaitsAnswer, at, by, because, restoredFrom: restoredAt(db, at) }
}

/** Anybody at the desk may stop all posting. A pause for a wrong photo is never watered down by a later one. */
export function pausePosting(
  desk: SignedIn & { readonly postOffice: Pick<PostOffice, 'hold'> },
  because: PauseReason,
): Posting {
  notePause(desk, because)
  desk.postOffice.hold()
  return readPosting(desk)
}

/** Writes it down, for a transaction that does more. What is going up to X is given up only by `hold`, afterwards. */
export function notePause({ db, operator }: SignedIn, because: PauseReason): void {
  db.write((write) => {
    const before = readPause(db)
    if (before !== null && (because === 'asked' || before.because === because)) return
    keepPause(write, { at: write.now, by: operator.id, because })
    write.audit(operator.id, { kind: 'postingPaused', because })
  })
}

/** What waited meanwhile goes on at once. Nobody ends a pause while the log is in doubt. */
export function resumePosting(
  desk: SignedIn & { readonly postOffice: Pick<PostOffice, 'wakeUp'> },
): Result<Posting, Failure> {
  const { db, operator } = desk
  const resumed = db.write((write) => {
    if (openLogDoubt(db) !== null) return false
    if (!isHeld(db)) return true
    keepPause(write, null)
    dropAnsweredDoubt(write)
    write.audit(operator.id, { kind: 'postingResumed' })
    return true
  })
  if (!resumed) return refused({ kind: 'logInDoubt' })
  desk.postOffice.wakeUp()
  return ok(readPosting(desk))
}
