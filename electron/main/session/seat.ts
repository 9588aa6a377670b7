import type { OperatorId } from '../../core/operator.ts'

/** The two schools that a studio can stand at. */
export type Which = 'school' | 'practice'

/**
 * Who is at the desk, and at which school: the only state that main keeps between two requests. `S` is what somebody who
 * sits there has before them.
 */
export type Seat<S> = Shut | Taken<S> | Away

interface Place {
  readonly which: Which
  /** How often it was locked since the studio was started. */
  readonly locks: number
}

/** Nobody is there, and nothing is open. */
export interface Shut extends Place {
  readonly at: 'shut'
}

export interface Taken<S> extends Place, Sitter {
  readonly at: 'taken'
  readonly sitting: S
}

/** Somebody is up for a moment, while the records are given a new key, and sits down again. Nothing is open. */
export interface Away extends Place, Sitter {
  readonly at: 'away'
}

interface Sitter {
  readonly who: OperatorId
  /** A name for this signing-in, another for each; a new key leaves it what it was. */
  readonly session: string
}

export type SeatEvent<S> =
  | { readonly kind: 'locked' }
  | {
      readonly kind: 'satDown'
      readonly who: OperatorId
      /** The name of the signing-in, where it is a new one. */
      readonly session: string
      readonly sitting: S
      /** How often the studio was locked when this was asked for: a lock since then is stronger. */
      readonly since: number
    }
  | { readonly kind: 'gotUp' }
  /** Whoever was up cannot sit down again. */
  | { readonly kind: 'stayedAway' }
  | { readonly kind: 'wentTo'; readonly which: Which }

export function shutAt(which: Which): Shut {
  return { at: 'shut', which, locks: 0 }
}

/** What an event makes of the seat. Whatever does not fit changes nothing: nobody sits down where somebody sits. */
export function afterEvent<S>(seat: Seat<S>, event: SeatEvent<S>): Seat<S> {
  const { which, locks } = seat
  switch (event.kind) {
    case 'locked':
      return { at: 'shut', which, locks: locks + 1 }
    case 'satDown': {
      const { who, session, sitting } = event
      if (event.since !== locks) return seat
      if (seat.at === 'shut') return { at: 'taken', which, locks, who, session, sitting }
      if (seat.at !== 'away' || seat.who !== who) return seat
      return { at: 'taken', which, locks, who, session: seat.session, sitting }
    }
    case 'gotUp': {
      if (seat.at !== 'taken') return seat
      const { who, session } = seat
      return { at: 'away', which, locks, who, session }
    }
    case 'stayedAway':
      return seat.at === 'away' ? { at: 'shut', which, locks } : seat
    case 'wentTo':
      return seat.at === 'shut' ? { at: 'shut', which: event.which, locks } : seat
  }
}

/** The signing-in that is open; null where none is. */
export function sessionOf(seat: Seat<unknown>): string | null {
  return seat.at === 'shut' ? null : seat.session
}
