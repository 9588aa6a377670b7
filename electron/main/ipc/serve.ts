import { z } from 'zod'
import { type Channel, channels } from '../../contract/channels.ts'
import { contract, type Input, type Output, type WhoAsks } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import { type Result, refused } from '../../core/result.ts'
import { whyNotUse } from '../../core/rights.ts'
import { isDiskFull } from '../files/isDiskFull.ts'
import type { Log } from '../log.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import type { Pages } from './pages.ts'

/**
 * One function a channel, derived from the contract: a forgotten one does not compile. Where somebody has to be signed in,
 * it is given their desk before the input; where nobody has to be, there is none to give.
 */
export type Handlers<AtDesk extends SignedIn = SignedIn> = {
  readonly [C in Channel]: (
    ...asked: Asked<C, AtDesk>
  ) => Promise<Result<Output<C>, Failure>> | Result<Output<C>, Failure>
}
type Asked<C extends Channel, AtDesk> =
  WhoAsks<C> extends 'anybody' | 'signedOut' ? [input: Input<C>] : [desk: AtDesk, input: Input<C>]

/** As much of the studio as is asked about who sits there. */
export interface DeskKeeper<AtDesk extends SignedIn = SignedIn> {
  desk(): AtDesk | null
  /** How often it was locked: what was begun before a lock is not answered after it. */
  locks(): number
  /** Answers when the end of the log is noted outside the records, as far as their acts have asked for it. */
  noted(): Promise<void>
}

const Request = z.strictObject({
  page: z.uuid(),
  channel: z.enum(channels),
  input: z.unknown(),
})
/** A thousand steps of a class photo with sixty covers; usually only the newest step is sent. */
const largestRequest = 16_000_000

/**
 * Answers one request from the window: checks that it is our window, how much it says, whether the page still speaks for
 * who is at the desk and whether they may ask this, and only then its shape; then the handler; then the shape of the reply.
 * A refusal is a value; anything unexpected becomes a reference to the log, never a path or a stack.
 */
export function serve<AtDesk extends SignedIn>(
  handlers: Handlers<AtDesk>,
  isTrusted: (sender: unknown) => boolean,
  pages: Pages,
  log: Log,
  keeper: DeskKeeper<AtDesk>,
) {
  return async (sender: unknown, message: unknown): Promise<Result<unknown, Failure>> => {
    try {
      if (!isTrusted(sender) || sizeOf(message) > largestRequest)
        return notUnderstood(log, 'sender')
      const request = Request.safeParse(message)
      if (!request.success) return notUnderstood(log, 'request')
      const { page, channel, input } = request.data
      if (!pages.maySpeak(page)) return refused({ kind: 'locked' })
      const reply = await answer(handlers, channel, input, log, keeper)
      pages.spoke(page)
      return reply
    } catch (error) {
      if (isDiskFull(error)) return refused({ kind: 'diskFull' })
      return refused({ kind: 'unexpected', reference: log.unexpected(error) })
    }
  }
}

async function answer<C extends Channel, AtDesk extends SignedIn>(
  handlers: Handlers<AtDesk>,
  channel: C,
  message: unknown,
  log: Log,
  keeper: DeskKeeper<AtDesk>,
): Promise<Result<unknown, Failure>> {
  const { who, input, output } = contract[channel]
  const desk = keeper.desk()
  const why = whyNotUse(who, desk?.operator ?? null)
  if (why !== null) return refused({ kind: why })
  const parsed = input.safeParse(message)
  if (!parsed.success) return notUnderstood(log, channel)
  const isForADesk = who !== 'anybody' && who !== 'signedOut'
  const asked = (isForADesk ? [desk, parsed.data] : [parsed.data]) as Asked<C, AtDesk>
  const work = async () => handlers[channel](...asked)
  const reply = await (isForADesk && desk !== null ? gated(keeper, desk, work) : work())
  return reply.ok ? { ok: true, value: output.parse(reply.value) } : reply
}

/** Whoever asked may have locked the desk since, or somebody else sits at it by now: they hear nothing of the old one. */
async function gated<T>(
  keeper: DeskKeeper,
  { db }: SignedIn,
  work: () => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const locks = keeper.locks()
  try {
    const given = await work()
    await keeper.noted()
    return keeper.locks() === locks ? given : refused({ kind: 'locked' })
  } catch (error) {
    // Its records were shut in the midst of it: by a lock, or for a new key.
    if (!db.open) return refused({ kind: 'locked' })
    throw error
  }
}

function notUnderstood(log: Log, what: string): Result<never, Failure> {
  const reference = log.unexpected(new Error(`not understood: ${what}`))
  return refused({ kind: 'notUnderstood', reference })
}

function sizeOf(message: unknown): number {
  return JSON.stringify(message)?.length ?? 0
}
