import { eraseDueDaily, everythingWanted } from '../keeping/eraseDue.ts'
import type { Desk } from './desk.ts'
import type { Services } from './openDesk.ts'

const hour = 3_600_000
/** Signing in comes first: the window opens before anything else is done. */
const soon = 5_000

/** What is done by itself while somebody is at the desk: erasing once a day, a backup once a week, a look at what backups know of the log, and after a new key the photos of before. */
export interface Chores {
  /** Ends them, and answers when none is under way. */
  stop(): Promise<void>
}

export function startChores(
  desk: Pick<Desk, 'db' | 'vault' | 'backups' | 'audit'>,
  { log, recordsChanged }: Pick<Services, 'log' | 'recordsChanged'>,
): Chores {
  let underWay: Promise<void> = Promise.resolve()
  let stopped = false

  async function doChores(): Promise<void> {
    try {
      const gone = stopped ? null : await eraseDueDaily(desk)
      if (gone !== null && gone.photos + gone.pupils > 0) recordsChanged()
      if (!stopped) await desk.audit.compareWith(await desk.backups.notes())
      if (!stopped) await desk.backups.backUpIfDue()
      if (!stopped) await desk.vault.sealAnew(everythingWanted(desk.db), () => stopped)
    } catch (error) {
      // Closing time comes in the midst of whatever is under way: the records are shut by then.
      if (!stopped) log.unexpected(error)
    }
  }

  const turn = () => {
    underWay = underWay.then(doChores)
  }
  const first = setTimeout(turn, soon)
  const hourly = setInterval(turn, hour)
  return {
    async stop() {
      stopped = true
      clearTimeout(first)
      clearInterval(hourly)
      await desk.backups.stop()
      await underWay
    },
  }
}
