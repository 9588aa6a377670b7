import type { Failure } from '../../contract/failure.ts'
import type { Posting } from '../../contract/postRequests.ts'
import { ok, type Result } from '../../core/result.ts'
import { now } from '../clock.ts'
import { restoredAt } from '../db/backups.ts'
import { nameOfOperator } from '../db/operators.ts'
import { keepPause, type PauseReason, readPause } from '../db/posting.ts'
import { nextDue } from '../db/waitingPosts.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

export function readPosting({ db }: Desk): Posting {
  const pause = readPause(db)
  return {
    pause: pause && {
      at: pause.at,
      by: nameOfOperator(db, pause.by),
      because: pause.because,
      restoredFrom: restoredAt(db, pause.at),
    },
    nextDue: nextDue(db, now()),
  }
}

/** Anybody at the desk may stop all posting. A pause for a wrong photo is never watered down by a later one. */
export function pausePosting(desk: Desk, because: PauseReason): Posting {
  const { db, operator } = desk
  db.transaction(() => {
    const before = readPause(db)
    if (before !== null && (because === 'asked' || before.because === because)) return
    keepPause(db, { at: now(), by: operator.id, because })
    remember(db, operator.id, { kind: 'postingPaused', because })
  })()
  return readPosting(desk)
}

/** What waited meanwhile goes on at once. */
export function resumePosting(desk: Desk): Result<Posting, Failure> {
  const { db, operator } = desk
  db.transaction(() => {
    if (readPause(db) === null) return
    keepPause(db, null)
    remember(db, operator.id, { kind: 'postingResumed' })
  })()
  desk.postOffice.wakeUp()
  return ok(readPosting(desk))
}
