import type { Chores } from './chores.ts'
import type { Desk } from './desk.ts'

/**
 * Locks a desk: first everything ends, then it is waited for. When this returns, the records, the vault and the keys are
 * shut, so that whatever still runs can neither read nor write, nothing more is asked of X, and a post that X was given a
 * moment ago stands at `sending`, as after a power cut. What it answers with settles when nothing is under way any more and
 * the end of the log is noted.
 */
export function closeDesk(
  desk: Desk,
  chores: Chores | null,
  lastly: (closing: Desk) => void,
): Promise<void> {
  desk.closing.abort()
  const ends: Promise<unknown>[] = []
  try {
    desk.offers.stop()
    desk.importTray.stopReading()
    // What the disk does not take now is settled when the records are opened next, in the same name.
    ends.push(desk.removals.settle().catch(() => undefined))
    ends.push(chores?.stop() ?? desk.backups.stop(), desk.keys.close(), desk.vault.close())
    lastly(desk)
    ends.push(desk.audit.anchor())
    desk.postOffice.lastWord()
  } catch (error) {
    ends.push(Promise.reject(error))
  } finally {
    desk.lastRead.records = null
    desk.db.close()
  }
  ends.push(desk.postOffice.ended())
  return allEnded(ends).finally(() => desk.late.settle())
}

/** Waits for each, and then throws what the first of them threw. */
async function allEnded(ends: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(ends)
  const broken = settled.find(({ status }) => status === 'rejected')
  if (broken?.status === 'rejected') throw broken.reason
}
