import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Input } from '../../contract/contract.ts'
import type { BackupProblem, Failure } from '../../contract/failure.ts'
import type { OperatorId } from '../../core/operator.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { leadsStaff } from '../../core/staff.ts'
import { now } from '../clock.ts'
import { dropAnchor } from '../db/audit/anchor.ts'
import { readHead } from '../db/audit/auditLog.ts'
import type { OpenRecords } from '../db/file/database.ts'
import { openRecords } from '../db/openRecords.ts'
import { recordRestore } from '../db/tables/backups.ts'
import { wishForKeyChange } from '../db/tables/keyChangeDue.ts'
import { findOperator, listOperators, removeOperator } from '../db/tables/operators.ts'
import { keepPause } from '../db/tables/posting.ts'
import { forgetPublicKey, keepPublicKey } from '../db/tables/publicKeys.ts'
import { goOnAfterRestore } from '../history/auditKeeper.ts'
import { putAsideWhatWaits } from '../history/putAside.ts'
import { readKeys, writeKeys } from '../keys/keysFile.ts'
import { shortestPassphrase } from '../keys/passphrase.ts'
import { provenBy } from '../keys/provenBy.ts'
import {
  recoveryHolder,
  replacePassphrase,
  unlockWithPassphrase,
  unlockWithRecoveryCode,
  withPair,
  withRecoveryPair,
} from '../keys/slots.ts'
import { practiceCost, realCost } from '../keys/wrap.ts'
import { failureOf } from '../school/refusals.ts'
import { isSetUp, type SchoolFiles } from '../school/schoolFiles.ts'
import type { FoundBackup } from './readBackup.ts'
import { unpack } from './unpack.ts'

type Wish = Pick<Input<'restoreBackup'>, 'operator' | 'opens' | 'setAside'>

/**
 * Puts a school back from a backup: made and checked in a folder of its own first, then moved into its place in one go. A
 * school that is there already is set aside, never overwritten, and only where a person said so. Answers the data key.
 */
export async function restoreBackup(
  backup: FoundBackup,
  files: SchoolFiles,
  { operator, opens, setAside }: Wish,
): Promise<Result<Uint8Array, Failure>> {
  if (isSetUp(files) && !setAside) return problem('schoolExists')
  const unlocked = await unlock(backup, operator, opens)
  if (!unlocked.ok) return unlocked
  const dataKey = unlocked.value
  const staying = await stayingIn(files, backup)
  if (staying !== null && !staying.has(operator)) return problem('removedSince')
  const place = `${files.folder}.restoring`
  try {
    const found = await unpack(backup, place, dataKey)
    if (typeof found === 'string') return problem(found)
    // The ways in were read when the backup was looked at; only those that lie under its seal become the school’s.
    const sealedKeys = await readKeys(join(place, 'keys.json'))
    if (!sealedKeys.ok || !isDeepStrictEqual(sealedKeys.value, backup.keys))
      return problem('damaged')
    const keys = await keysFor(backup, dataKey, operator, opens)
    if (!keys.ok) return keys
    await writeKeys(join(place, 'keys.json'), keys.value)
    const proven = provenBy(
      opens.with === 'passphrase' ? [operator] : [operator, recoveryHolder],
      keys.value,
    )
    const { madeAt } = backup.manifest
    const settled = await settle(place, dataKey, { operator, proven, madeAt, staying })
    if (!settled.ok) return settled
    if (existsSync(files.folder)) await rename(files.folder, freeName(files.folder))
    await rename(place, files.folder)
    return await goOn(files, dataKey, operator)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** This computer may have seen more of the log than the backup holds: the log says so, and goes on from here. */
async function goOn(
  files: SchoolFiles,
  dataKey: Uint8Array,
  operator: OperatorId,
): Promise<Result<Uint8Array, Failure>> {
  const opened = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
  if (!opened.ok) return refused(failureOf(opened.error))
  try {
    await goOnAfterRestore(files, opened.value, dataKey, operator)
    return ok(dataKey)
  } finally {
    opened.value.close()
  }
}

async function unlock(
  { keys }: FoundBackup,
  operator: OperatorId,
  opens: Wish['opens'],
): Promise<Result<Uint8Array, Failure>> {
  if (opens.with === 'passphrase') {
    const dataKey = await unlockWithPassphrase(keys, operator, opens.passphrase)
    return dataKey.ok ? dataKey : refused({ kind: 'wrongPassphrase', waitSeconds: 0 })
  }
  const dataKey = await unlockWithRecoveryCode(keys, opens.recoveryCode)
  if (dataKey.ok) return dataKey
  return refused({ kind: 'wrongRecoveryCode', mistyped: dataKey.error.kind === 'mistyped' })
}

/**
 * Whoever came in with the recovery code has a new passphrase from now on. What has just been typed gets its pair where the
 * backup is of the first versions.
 */
async function keysFor(
  { keys, manifest }: FoundBackup,
  dataKey: Uint8Array,
  operator: OperatorId,
  opens: Wish['opens'],
): Promise<Result<FoundBackup['keys'], Failure>> {
  const cost = manifest.practice ? practiceCost : realCost
  if (opens.with === 'passphrase') {
    return ok(await withPair(keys, dataKey, operator, opens.passphrase, cost))
  }
  const changed = await replacePassphrase(keys, dataKey, operator, opens.newPassphrase, cost)
  if (changed.ok) {
    return ok(await withRecoveryPair(changed.value, dataKey, opens.recoveryCode, cost))
  }
  return changed.error.kind === 'notThere'
    ? refused({ kind: 'notAllowed' })
    : refused({ kind: 'weakPassphrase', shortest: shortestPassphrase })
}

/**
 * Who may sign in to the school that is on this computer now, if it is the one that the backup is of; else null. Its keys
 * say so without being opened. A school without anybody in common is another one, such as a new beginning after a loss.
 */
async function stayingIn(
  files: SchoolFiles,
  { keys }: FoundBackup,
): Promise<ReadonlySet<OperatorId> | null> {
  const present = await readKeys(files.keys)
  if (!present.ok) return null
  const staying = new Set(present.value.operators.map(({ operator }) => operator))
  return keys.operators.some(({ operator }) => staying.has(operator)) ? staying : null
}

interface Settling {
  readonly operator: OperatorId
  readonly proven: ReadonlyMap<string, string>
  readonly madeAt: FoundBackup['manifest']['madeAt']
  readonly staying: ReadonlySet<OperatorId> | null
}

/** Brings the copy up to this studio's version and makes sure that nothing in it goes out by itself. */
async function settle(
  place: string,
  dataKey: Uint8Array,
  { operator, proven, madeAt, staying }: Settling,
): Promise<Result<null, Failure>> {
  const opened = openRecords(join(place, 'records.db'), dataKey, { ifMissing: 'refuse' })
  if (!opened.ok) return refused(failureOf(opened.error))
  const db = opened.value
  try {
    if (findOperator(db, operator) === null) return refused({ kind: 'notAllowed' })
    db.write((write) => {
      holdBack(db, operator, madeAt)
      for (const [holder, publicKey] of proven) keepPublicKey(write, holder, publicKey)
      if (staying !== null) keepOut(db, operator, staying)
    })
    const anchor = join(place, 'audit.anchor')
    await dropAnchor({ anchor, witness: null }, readHead(db), now(), dataKey)
    return ok(null)
  } finally {
    db.close()
  }
}

/**
 * The copy knows neither what was posted nor whose consent was withdrawn since it was made: what waited in it does not go
 * out, and all posting stands still until a person has seen to that.
 */
function holdBack(
  db: OpenRecords,
  operator: OperatorId,
  madeAt: FoundBackup['manifest']['madeAt'],
) {
  putAsideWhatWaits(db, operator)
  db.write((write) => {
    const at = write.now
    keepPause(write, { at, by: operator, because: 'asked' })
    recordRestore(write, { at, madeAt, by: operator })
    write.audit(operator, { kind: 'postingPaused', because: 'asked' })
    write.audit(operator, { kind: 'restored', madeAt })
  })
}

/**
 * Whoever was removed since the backup was made stays removed, and the key that they may have kept is changed as soon as it
 * can be. Administrators stay where there would be none: the studio without one could never again be given one.
 */
function keepOut(db: OpenRecords, by: OperatorId, staying: ReadonlySet<OperatorId>) {
  const people = listOperators(db)
  const isLed = people.some((one) => staying.has(one.id) && leadsStaff(one))
  const gone = people.filter((one) => !staying.has(one.id) && (isLed || !leadsStaff(one)))
  for (const { id } of gone) {
    db.write((write) => {
      removeOperator(write, id, write.now)
      forgetPublicKey(write, id)
      write.audit(by, { kind: 'operatorRemoved', operator: id })
    })
  }
  if (gone.length > 0)
    db.write((write) => wishForKeyChange(write, { at: write.now, by, because: 'removed' }))
}

function freeName(folder: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${folder}.earlier-${count}`
    if (!existsSync(name)) return name
  }
}

function problem(because: BackupProblem): Result<never, Failure> {
  return refused({ kind: 'backupRefused', because })
}
