import type { Failure } from '../../contract/failure.ts'
import type { Posting } from '../../contract/postRequests.ts'
import type { Operator } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { now } from '../clock.ts'
import { restoredAt } from '../db/backups.ts'
import { nameOfOperator } from '../db/operators.ts'
import { keepPause, type PauseReason, readPause } from '../db/posting.ts'
import { nextDue } from '../db/waitingPosts.ts'
import { remember } from '../history/remember.ts'
import type { Desk } from '../session/desk.ts'

export function readPosting({ db, operator }: Desk): Posting {
  const pause = readPause(db)
  return {
    pause: pause && {
      at: pause.at,
      by: nameOfOperator(db, pause.by),
      because: pause.because,
      restoredFrom: restoredAt(db, pause.at),
      mayResume: mayResume(operator),
    },
    nextDue: nextDue(db, now()),
  }
}

/** Anybody at the desk may stop all posting. A pause for a wrong photo is never watered down by a later one. */
export function pausePosting(desk: Desk, because: PauseReason): Posting {
  notePause(desk, because)
  desk.postOffice.hold()
  return readPosting(desk)
}

/** Writes it down, for a transaction that does more. What is going up to X is given up only by `hold`, afterwards. */
export function notePause({ db, operator }: Desk, because: PauseReason): void {
  db.transaction(() => {
    const before = readPause(db)
    if (before !== null && (because === 'asked' || before.because === because)) return
    keepPause(db, { at: now(), by: operator.id, because })
    remember(db, operator.id, { kind: 'postingPaused', because })
  })()
}

/** What waited meanwhile goes on at once. */
export function resumePosting(desk: Desk): Result<Posting, Failure> {
  const { db, operator } = desk
  if (!mayResume(operator)) return refused({ kind: 'notAllowed' })
  db.transaction(() => {
    if (readPause(db) === null) return
    keepPause(db, null)
    remember(db, operator.id, { kind: 'postingResumed' })
  })()
  desk.postOffice.wakeUp()
  return ok(readPosting(desk))
}

function mayResume({ role }: Operator): boolean {
  return role !== 'poster'
}
