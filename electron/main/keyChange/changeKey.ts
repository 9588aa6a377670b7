import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import type { Failure } from '../../contract/failure.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { underOtherKey } from '../db/audit/anchor.ts'
import { copyUnderKey } from '../db/backup/copyUnderKey.ts'
import type { Write } from '../db/file/database.ts'
import { openRecords } from '../db/openRecords.ts'
import { keepFormerKeys } from '../db/tables/formerKeys.ts'
import { type KeyChangeDue, keyChangeDue, settleKeyChange } from '../db/tables/keyChangeDue.ts'
import { listOperators } from '../db/tables/operators.ts'
import { isDiskFull } from '../files/isDiskFull.ts'
import { renamePatiently } from '../files/renamePatiently.ts'
import { syncFolder } from '../files/syncFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deriveKey } from '../keys/deriveKey.ts'
import { readKeys, writeKeys } from '../keys/keysFile.ts'
import { slotsLeadingTo } from '../keys/slots.ts'
import { wipe } from '../keys/wipe.ts'
import { failureOf } from '../school/refusals.ts'
import type { SchoolFiles } from '../school/schoolFiles.ts'
import { awaitedFor, waits } from './awaited.ts'
import { finishKeyChange } from './finishKeyChange.ts'
import { newKeyFiles } from './newKeyFiles.ts'

/**
 * Gives a closed school the new data key that it was wished, and answers with it. Everything is made and checked in a
 * folder of its own, and the school of before is only read; that folder's new name is the one moment at which the key
 * changes. Before it, a stop leaves the school as it was; after it, {@link finishKeyChange} puts the rest in place.
 *
 * The old data key and every old copy of the keys' file then open nothing that is written from now on.
 */
export async function changeKey(
  files: SchoolFiles,
  dataKey: Uint8Array,
  atStep: (step: string) => void = () => {},
): Promise<Result<Uint8Array, Failure>> {
  await finishKeyChange(files, atStep)
  const { part, ready } = newKeyFiles(files)
  try {
    const made = await makeUnderNewKey(files, dataKey, atStep)
    if (!made.ok) return made
    await renamePatiently(part, ready)
    atStep('ready')
    return made
  } catch (error) {
    if (isDiskFull(error)) return refused({ kind: 'diskFull' })
    throw error
  } finally {
    await rm(part, { recursive: true, force: true })
    await syncFolder(files.folder).catch(() => undefined)
  }
}

/** The whole school but its photos, under a new key in a folder of its own. Answers the new key. */
async function makeUnderNewKey(
  files: SchoolFiles,
  dataKey: Uint8Array,
  atStep: (step: string) => void,
): Promise<Result<Uint8Array, Failure>> {
  const opened = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
  if (!opened.ok) return refused(failureOf(opened.error))
  const db = opened.value
  try {
    const due = keyChangeDue(db)
    const slots = await readKeys(files.keys)
    if (due === null || !slots.ok) return refused({ kind: 'notNow' })
    const newKey = randomBytes(32)
    const people = new Set(listOperators(db).map(({ id }) => id))
    const led = slotsLeadingTo(slots.value, newKey, people)
    if (led === null || waits(awaitedFor(db, slots.value))) return refused({ kind: 'notNow' })
    const { part, inPart } = newKeyFiles(files)
    await rm(part, { recursive: true, force: true })
    await mkdir(part, { mode: 0o700 })
    atStep('folder')
    const [oldPages, newPages] = [deriveKey(dataKey, 'database'), deriveKey(newKey, 'database')]
    try {
      copyUnderKey(db, oldPages, newPages, inPart.records, (write) => settle(write, dataKey, due))
    } finally {
      wipe(oldPages, newPages)
    }
    atStep('copy')
    for (const note of ['anchor', 'witness'] as const) {
      const bytes = await underOtherKey(files[note], dataKey, newKey)
      if (bytes !== null) await writeAtomically(inPart[note], bytes)
    }
    atStep('notes')
    await writeKeys(inPart.keys, led)
    await syncFolder(part)
    atStep('slots')
    return ok(newKey)
  } finally {
    db.close()
  }
}

/** In the copy alone: the records of before say nothing of a change that may not come about. */
function settle(write: Write, dataKey: Uint8Array, { by, because }: KeyChangeDue): void {
  keepFormerKeys(write, dataKey, write.now)
  settleKeyChange(write)
  write.audit(by, { kind: 'recordsKeyChanged', because })
}
