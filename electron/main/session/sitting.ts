import type { Log } from '../log.ts'
import { type Chores, startChores } from './chores.ts'
import { closeDesk } from './closeDesk.ts'
import type { Desk } from './desk.ts'
import type { Services } from './openDesk.ts'

/** How often the log's end is noted while somebody sits there, in milliseconds: so much can be cut off unnoticed. */
const minute = 60_000

/** Somebody at a desk: what lies open before them, and what is done by itself meanwhile. */
export interface Sitting {
  readonly desk: Desk
  /** Of the records, as they lie now. */
  readonly dataKey: Uint8Array
  readonly log: Log
  /** Takes up what waits, and starts what is done by itself. */
  begin(): void
  /** Everything is shut when this returns; when it answers, nothing reads or writes with the data key any more. */
  end(lastly: (closing: Desk) => void): Promise<void>
}

export function sitAt(desk: Desk, dataKey: Uint8Array, services: Services): Sitting {
  let chores: Chores | null = null
  let anchoring: ReturnType<typeof setInterval> | undefined

  return {
    desk,
    dataKey,
    log: services.log,
    begin() {
      desk.postOffice.wakeUp()
      chores = startChores(desk, services)
      desk.accounts.refreshPictures()
      // A note that the disk does not take now is written a minute later: nothing waits for it.
      anchoring = setInterval(() => void desk.audit.anchor().catch(() => undefined), minute)
    },
    end(lastly) {
      clearInterval(anchoring)
      return closeDesk(desk, chores, lastly)
    },
  }
}
