import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Operator, OperatorId } from '../../core/operator.ts'
import { policyDefaults } from '../../core/school.ts'
import { now } from '../clock.ts'
import { verifyAudit } from '../db/audit/verifyAudit.ts'
import { openRecords } from '../db/openRecords.ts'
import { wishForKeyChange } from '../db/tables/keyChangeDue.ts'
import { removeOperator } from '../db/tables/operators.ts'
import { forgetPublicKey } from '../db/tables/publicKeys.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { readKeys, writeKeys } from '../keys/keysFile.ts'
import { removeOperatorSlot, unlockWithPassphrase, unlockWithRecoveryCode } from '../keys/slots.ts'
import { type SchoolFiles, schoolFiles } from '../school/schoolFiles.ts'
import { createSchool } from '../session/createSchool.ts'
import { openVault } from '../vault/vault.ts'
import { madeUpPupil, type ScratchRecords, scratchFolder, tamperingWith } from './scratchRecords.ts'
import { alex, claire, goodPassphrase, head } from './scratchStaff.ts'

export const pupil = madeUpPupil()
export const oldPicture = Buffer.from('the bytes of an original')

/** For tests alone: a school of three with one pupil and one photo, whose poster has been removed a moment ago. */
export async function schoolWithoutAlex(data: string = join(scratchFolder(), 'studio')) {
  const files = schoolFiles(data, 'school')
  const created = await createSchool(files, {
    school: { ...policyDefaults, name: 'Hillside Primary', practice: true, staff: [] },
    operators: [head, claire, alex],
    passphrase: goodPassphrase,
    accounts: [],
    pupils: [pupil],
    consents: [],
    policy: null,
  })
  if (!created.ok) throw new Error(created.error.kind)
  const { dataKey, recoveryCode } = created.value
  const photo = await (await openVault(files.vault, dataKey)).keep(oldPicture)
  const kept = join(scratchFolder(), 'kept by Alex')
  mkdirSync(kept)
  cpSync(files.folder, kept, { recursive: true })
  const db = opened(files, dataKey)
  removeOperator(db, alex.id, now())
  forgetPublicKey(db, alex.id)
  wishForKeyChange(db, { at: now(), by: head.id, because: 'removed' })
  db.close()
  await shutOut(files, alex)
  return { data, files, dataKey, recoveryCode, photo, kept }
}

async function shutOut(files: SchoolFiles, whom: Operator): Promise<void> {
  const slots = await readKeys(files.keys)
  const left = slots.ok ? removeOperatorSlot(slots.value, whom.id) : slots
  if (!left.ok) throw new Error(left.error.kind)
  await writeKeys(files.keys, left.value)
}

export function opened(files: Pick<SchoolFiles, 'records'>, dataKey: Uint8Array): ScratchRecords {
  const records = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
  if (!records.ok) throw new Error(records.error.kind)
  return tamperingWith(records.value)
}

/** Whether a key opens the records that lie there now. */
export function opens(files: Pick<SchoolFiles, 'records'>, dataKey: Uint8Array): boolean {
  const records = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
  if (records.ok) records.value.close()
  else if (records.error.kind !== 'wrongKey') throw new Error(records.error.kind)
  return records.ok
}

/** What somebody's passphrase leads to in this file of keys, as hex; null where it leads to nothing. */
export async function keyOf(file: string, operator: OperatorId): Promise<string | null> {
  const slots = await readKeys(file)
  if (!slots.ok) throw new Error(slots.error.kind)
  const key = await unlockWithPassphrase(slots.value, operator, goodPassphrase)
  return key.ok ? Buffer.from(key.value).toString('hex') : null
}

export async function keyOfCode(file: string, code: string): Promise<string | null> {
  const slots = await readKeys(file)
  if (!slots.ok) throw new Error(slots.error.kind)
  const key = await unlockWithRecoveryCode(slots.value, code)
  return key.ok ? Buffer.from(key.value).toString('hex') : null
}

/** The whole data folder and the notes beside it, as a power cut would leave them at this moment. */
export function snapshotOf(data: string): () => SchoolFiles {
  const kept = scratchFolder()
  const places = [data, `${data} log notes`]
  for (const [at, place] of places.entries()) {
    cpSync(place, join(kept, `${at}`), { recursive: true })
  }
  return () => {
    const again = join(scratchFolder(), 'studio')
    for (const [at] of places.entries()) {
      cpSync(join(kept, `${at}`), at === 0 ? again : `${again} log notes`, { recursive: true })
    }
    return schoolFiles(again, 'school')
  }
}

/** What the school's files hold, by their hashes, to say that nothing was touched. */
export function fingerprint(files: SchoolFiles): readonly string[] {
  return [files.records, files.keys, files.anchor, files.witness].map((file) =>
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  )
}

/** That the school opens for everybody who stays and for nobody else; answers the key that it opens with. */
export async function expectSchool(files: SchoolFiles, recoveryCode: string): Promise<string> {
  const key = await keyOf(files.keys, head.id)
  if (key === null) throw new Error('Nobody gets in.')
  expect(await keyOf(files.keys, claire.id)).toBe(key)
  expect(await keyOfCode(files.keys, recoveryCode)).toBe(key)
  expect(await keyOf(files.keys, alex.id)).toBe(null)
  const dataKey = Buffer.from(key, 'hex')
  const db = opened(files, dataKey)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(listPupils(db)).toEqual([pupil])
  expect((await verifyAudit(files, db, dataKey)).ok).toBe(true)
  db.close()
  return key
}
