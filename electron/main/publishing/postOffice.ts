import type { AuditEvent } from '../../core/audit.ts'
import { isLate } from '../../core/lateness.ts'
import type { OperatorId } from '../../core/operator.ts'
import type { PostEvent } from '../../core/outbox.ts'
import { now } from '../clock.ts'
import type { Write } from '../db/file/database.ts'
import { expectAccount } from '../db/tables/accounts.ts'
import { isHeld } from '../db/tables/posting.ts'
import { type Post, type PostId, postsAt } from '../db/tables/posts.ts'
import { dueSince, nextDue, waitingPosts } from '../db/tables/waitingPosts.ts'
import type { Log } from '../log.ts'
import { type Outbox, outbox, type TakenDown } from '../posting/outbox.ts'
import type { Pace } from '../posting/pace.ts'
import { anyOf, waitUnless } from '../posting/waitUnless.ts'
import type { XAccounts } from '../posting/xAccounts.ts'
import type { Vault } from '../vault/vault.ts'
import type { RecordsReading } from './gather.ts'
import { whatForbids } from './whatForbids.ts'

const longestRest = 30_000

/** The outbox of whoever is at the desk; closing time stops its waiting, and what is left is taken up the next time. */
export interface PostOffice
  extends Pick<
    Outbox,
    | 'itIsThere'
    | 'itIsNotThere'
    | 'name'
    | 'takeDown'
    | 'lookAgain'
    | 'cancel'
    | 'recall'
    | 'halt'
    | 'hold'
  > {
  /** A person has mended what held a post back: it goes out now. */
  tryAgain(post: PostId, by: OperatorId): void
  /** Takes an approved post out; what becomes of it is remembered and told. */
  send(post: PostId): void
  wakeUp(): void
  /** Says for the last time what waits, while the records are still open. */
  lastWord(): void
  /** Answers when nothing is under way any more; only what {@link PostOfficeParts.closing} has ended ends. */
  ended(): Promise<void>
}

export interface PostOfficeParts extends RecordsReading {
  readonly vault: Vault
  readonly x: XAccounts
  readonly pace: Pace
  readonly log: Log
  readonly postsChanged: () => void
  /** Told whenever something else waits, so that a locked studio can say it. */
  readonly keepWaiting: (waiting: ReturnType<typeof waitingPosts>) => void
  /** The desk is locked: everything that runs here ends, and nothing more is written down. */
  readonly closing: AbortSignal
}

export function openPostOffice(parts: PostOfficeParts): PostOffice {
  const { closing } = parts
  let alarm: ReturnType<typeof setTimeout> | undefined
  closing.addEventListener('abort', () => clearTimeout(alarm))
  const underWay = new Set<Promise<unknown>>()
  const box = outbox({
    db: parts.db,
    gatewayOf: (account, errand) => parts.x(expectAccount(parts.db, account), errand),
    pictureBytes: async (sha256) => {
      const kept = await parts.vault.fetch(sha256)
      return kept.ok ? kept.value : null
    },
    whatForbids: (post) => whatForbids(parts, post),
    remember: (write, post, event) => {
      rememberStep(write, post, event)
      write.afterwards(() =>
        setImmediate(() => {
          if (parts.db.open) parts.keepWaiting(waitingPosts(parts.db))
          parts.postsChanged()
        }),
      )
    },
    isLate: (post) => isLate(dueSince(parts.db, post), now()),
    isPaused: () => isHeld(parts.db),
    now,
    wait: (milliseconds, over) => waitUnless(milliseconds, anyOf(over, closing)),
    closing,
    looks: parts.pace.looks,
    tries: parts.pace.tries,
  })

  function track<T>(work: Promise<T>): Promise<T> {
    const forget = () => {
      underWay.delete(settled)
    }
    const settled: Promise<void> = work.then(forget, forget)
    underWay.add(settled)
    return work
  }

  /** Nobody waits for the answer: a stop at closing time is expected, anything else goes to the log. */
  function inBackground(work: Promise<unknown>): void {
    track(work).catch((error) => {
      if (!closing.aborted) parts.log.unexpected(error)
    })
  }

  /** A clock that sleeps with the computer is not relied on: the time is looked at anew at least every half minute. */
  function rest(): void {
    clearTimeout(alarm)
    if (closing.aborted) return
    parts.keepWaiting(waitingPosts(parts.db))
    const due = nextDue(parts.db, now())
    if (due === null) return
    const left = Date.parse(due) - Date.parse(now())
    alarm = setTimeout(ring, Math.min(Math.max(left, 0) + 50, longestRest))
  }

  function ring(): void {
    const isDue = postsAt(parts.db, ['approved', 'uploading', 'ready']).some(
      ({ notBefore }) => notBefore !== null && notBefore <= now(),
    )
    if (isDue) inBackground(box.wakeUp())
    rest()
  }

  return {
    send(post) {
      inBackground(box.drive(post))
      rest()
    },
    wakeUp() {
      inBackground(box.wakeUp())
      rest()
    },
    itIsThere: (...input) => track(box.itIsThere(...input)),
    async itIsNotThere(post, by) {
      const settled = await track(box.itIsNotThere(post, by))
      inBackground(box.drive(post))
      return settled
    },
    name: (...input) => track(box.name(...input)),
    lookAgain: (post) => track(box.lookAgain(post)),
    cancel: (post, by) => box.cancel(post, by),
    recall: () => box.recall(),
    halt: (...input) => box.halt(...input),
    hold: () => box.hold(),
    tryAgain(post, by) {
      box.release(post, by)
      inBackground(box.drive(post))
    },
    takeDown: (...input) => track(box.takeDown(...input)),
    lastWord() {
      parts.keepWaiting(waitingPosts(parts.db))
    },
    async ended() {
      await Promise.all(underWay)
    },
  }
}

function rememberStep(write: Write, post: Post, event: PostEvent | TakenDown): void {
  const remembered = auditEventOf(post, event)
  if (remembered === null) return
  const actor: OperatorId | null = 'by' in event ? event.by : null
  write.audit(actor, remembered)
}

/** The steps that matter afterwards; uploads and waiting do not. */
function auditEventOf({ id: post, state }: Post, event: PostEvent | TakenDown): AuditEvent | null {
  if (event.kind === 'takenDown') return { kind: 'takenDown', post, verified: true }
  if (event.kind === 'itIsThere') return { kind: 'postSettled', post, found: true }
  if (event.kind === 'itIsNotThere') return { kind: 'postSettled', post, found: false }
  if (event.kind === 'named') return { kind: 'postNamed', post, tweet: event.tweet }
  if (event.kind === 'releasedAgain') return { kind: 'postReleased', post }
  switch (state.state) {
    case 'posted':
      return { kind: 'posted', post, tweet: state.tweet }
    case 'unknown':
      return { kind: 'postUnknown', post, because: state.doubt }
    case 'blocked':
      return { kind: 'postBlocked', post, because: state.because }
    case 'rejected':
      return { kind: 'postRejected', post, because: state.because }
    case 'approved':
    case 'uploading':
    case 'ready':
    case 'sending':
      return null
  }
}
