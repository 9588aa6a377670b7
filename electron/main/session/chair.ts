import { randomUUID } from 'node:crypto'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { keyChangeDue } from '../db/tables/keyChangeDue.ts'
import { awaitedFor, waits } from '../keyChange/awaited.ts'
import { wipe } from '../keys/wipe.ts'
import { asKnownNow } from '../signedIn/asKnownNow.ts'
import type { Desk } from './desk.ts'
import type { Door } from './door.ts'
import type { Entrant } from './enter.ts'
import type { Services } from './openDesk.ts'
import { openSeat } from './openSeat.ts'
import { afterEvent, type Seat, type SeatEvent, sessionOf, shutAt, type Which } from './seat.ts'
import { type Sitting, sitAt } from './sitting.ts'
import { createTurns, type Turns } from './turns.ts'

/** The one seat of the studio, kept in step with what lies open: whatever changes who sits there goes through here. */
export interface Chair {
  seat(): Seat<unknown>
  /** Whether somebody sits there; whom the records know no longer does until they get up. */
  isTaken(): boolean
  /** What lies before whoever sits there, who is as the records know them now; null where they know them no longer. */
  desk(): Desk | null
  readonly turns: Turns
  goTo(which: Which): void
  /** From here on nothing is open: whoever waits for a desk is told, and whoever is about to sit down does not. */
  lock(): void
  /** Answers why the key that was wished for could not be changed, null where it was or none was. */
  sitDown(
    entrant: Entrant,
    since: number,
    first: (seated: Desk) => void,
  ): Promise<Result<Failure | null, Failure>>
  changeKeyIfReady(since: number): Promise<Failure | null>
  /** Answers when nothing is under way any more. */
  ended(): Promise<void>
}

export function createChair(
  at: Which,
  doors: Readonly<Record<Which, Door>>,
  servicesFor: (which: Which) => Promise<Services>,
  onLeaving: () => void,
): Chair {
  let seat: Seat<Sitting> = shutAt(at)
  /** What the desks that were left still end; the next turn waits for it. */
  let ending: Promise<void> = Promise.resolve()
  const turns = createTurns(
    () => seat.locks,
    () => ending,
  )
  const sitting = () => (seat.at === 'taken' ? seat.sitting : null)

  function become(event: SeatEvent<Sitting>): void {
    const next = afterEvent(seat, event)
    if (sessionOf(seat) !== null && sessionOf(next) === null) onLeaving()
    seat = next
  }

  function lock(): void {
    const left = sitting()
    become({ kind: 'locked' })
    turns.overtake()
    if (left !== null) void end(left, rememberLocked).then(() => wipe(left.dataKey))
  }

  /** Nothing is open at once; when it answers, nothing reads or writes with its data key any more. */
  function end(left: Sitting, lastly: (closing: Desk) => void): Promise<void> {
    const before = ending
    ending = left
      .end(lastly)
      .catch((error) => void left.log.unexpected(error))
      .then(() => before)
    return ending
  }

  async function sitDown(
    entrant: Entrant,
    since: number,
    first: (seated: Desk) => void,
    whereLocked: (seated: Desk) => void = () => {},
  ): Promise<Result<Failure | null, Failure>> {
    const services = await servicesFor(seat.which)
    const opened = await openSeat(doors[seat.which], services, entrant)
    if (!opened.ok) wipe(entrant.dataKey)
    if (!opened.ok) return opened
    const { desk, dataKey, problem } = opened.value
    const coming = sitAt(desk, dataKey, services)
    const [who, session] = [entrant.operator, randomUUID()]
    become({ kind: 'satDown', who, session, sitting: coming, since })
    if (sitting() !== coming) {
      await coming.end(whereLocked)
      wipe(dataKey)
      return refused({ kind: 'locked' })
    }
    first(desk)
    await desk.audit.anchor()
    if (sitting() !== coming) return refused({ kind: 'locked' })
    coming.begin()
    return ok(problem)
  }

  async function changeKeyIfReady(since: number): Promise<Failure | null> {
    const up = sitting()
    if (seat.locks !== since || up === null) return { kind: 'locked' }
    const { db, keys, operator } = up.desk
    const slots = await keys.slots()
    if (seat.locks !== since) return { kind: 'locked' }
    if (keyChangeDue(db) === null || waits(awaitedFor(db, slots))) return null
    become({ kind: 'gotUp' })
    await end(up, () => {})
    const entrant = { operator: operator.id, dataKey: up.dataKey, proven: new Map() }
    const seated = await sitDown(entrant, since, () => {}, rememberLocked)
    if (!seated.ok) become({ kind: 'stayedAway' })
    return seated.ok ? seated.value : seated.error
  }

  return {
    seat: () => seat,
    isTaken: () => sitting() !== null,
    desk() {
      const desk = sitting()?.desk
      return desk === undefined ? null : asKnownNow(desk)
    },
    turns,
    goTo: (which) => become({ kind: 'wentTo', which }),
    lock,
    sitDown,
    changeKeyIfReady,
    async ended() {
      await turns.ended()
      await ending
    },
  }
}

function rememberLocked({ db, operator }: Desk): void {
  db.write((write) => write.audit(operator.id, { kind: 'locked' }))
}
