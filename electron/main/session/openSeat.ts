import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { keyChangeDue } from '../db/tables/keyChangeDue.ts'
import { keepPublicKey, readPublicKeys } from '../db/tables/publicKeys.ts'
import { awaitedFor, waits } from '../keyChange/awaited.ts'
import { changeKey } from '../keyChange/changeKey.ts'
import { wipe } from '../keys/wipe.ts'
import type { Log } from '../log.ts'
import type { SchoolFiles } from '../school/schoolFiles.ts'
import type { Desk } from './desk.ts'
import type { Door } from './door.ts'
import type { Entrant } from './enter.ts'
import { openDesk, type Services } from './openDesk.ts'

/** A desk that was opened, the data key of its records, and why that is still the one of before where it should not be. */
export interface Opened {
  readonly desk: Desk
  readonly dataKey: Uint8Array
  readonly problem: Failure | null
}

/** A desk at which nothing is done yet, and the data key of its records, under which they may lie only now. */
export async function openSeat(
  { files, tries }: Door,
  services: Services,
  { operator, dataKey: key, proven }: Entrant,
): Promise<Result<Opened, Failure>> {
  const opened = await openDesk(files, key, operator, services, tries)
  if (!opened.ok) return opened
  const { db, keys, vault } = opened.value
  for (const [holder, publicKey] of proven) {
    if (readPublicKeys(db).get(holder) !== publicKey)
      db.write((write) => keepPublicKey(write, holder, publicKey))
  }
  if (keyChangeDue(db) === null || waits(awaitedFor(db, await keys.slots()))) {
    return ok({ desk: opened.value, dataKey: key, problem: null })
  }
  await keys.close()
  db.close()
  await vault.close()
  const changed = await keyChanged(files, key, services.log)
  const dataKeyNow = changed.ok ? changed.value : key
  if (changed.ok) wipe(key)
  const again = await openDesk(files, dataKeyNow, operator, services, tries)
  if (!again.ok) return again
  return ok({
    desk: again.value,
    dataKey: dataKeyNow,
    problem: changed.ok ? null : changed.error,
  })
}

/** A new key for the records; what the disk or the system said goes to the log, and the key stays. */
async function keyChanged(
  files: SchoolFiles,
  dataKey: Uint8Array,
  log: Log,
): Promise<Result<Uint8Array, Failure>> {
  try {
    return await changeKey(files, dataKey)
  } catch (error) {
    return refused({ kind: 'unexpected', reference: log.unexpected(error) })
  }
}
