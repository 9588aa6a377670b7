import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Instant } from '../../core/day.ts'
import type { Operator } from '../../core/operator.ts'
import { verifyAudit } from '../db/audit/verifyAudit.ts'
import { readFormerKeys } from '../db/tables/formerKeys.ts'
import { keyChangeDue, wishForKeyChange } from '../db/tables/keyChangeDue.ts'
import { listOperators, removeOperator, saveOperator } from '../db/tables/operators.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { changeKey } from '../keyChange/changeKey.ts'
import { finishKeyChange } from '../keyChange/finishKeyChange.ts'
import { writeKeys } from '../keys/keysFile.ts'
import { type SchoolFiles, schoolFiles } from '../school/schoolFiles.ts'
import { scratchFolder } from '../testing/scratchRecords.ts'
import {
  keyOf,
  keyOfCode,
  oldPicture,
  opened,
  pupil,
  schoolWithoutAlex,
} from '../testing/scratchSchool.ts'
import { alex, claire, goodPassphrase, head, logLines, person } from '../testing/scratchStaff.ts'
import { openVault } from '../vault/vault.ts'
import { backupNotes } from './backupNotes.ts'
import { openBackupOffice } from './backupOffice.ts'
import { isOurs, sealed } from './manifest.ts'
import { findBackup, readBackup } from './readBackup.ts'
import { restoreBackup } from './restoreBackup.ts'

const hex = (key: Uint8Array) => Buffer.from(key).toString('hex')

/**
 * A school whose backup knows Alex, who was removed since; then its key was changed, and there is no backup of today yet.
 */
async function withOldBackup() {
  const school = await schoolWithoutAlex()
  const { files, kept, dataKey } = school
  const stick = join(scratchFolder(), 'stick')
  mkdirSync(stick)
  const before: SchoolFiles = {
    ...schoolFiles(join(kept, '..'), 'school'),
    folder: kept,
    records: join(kept, 'records.db'),
    keys: join(kept, 'keys.json'),
    vault: join(kept, 'vault'),
  }
  const old = opened(before, dataKey)
  const office = openBackupOffice({
    db: old,
    dataKey,
    files: before,
    operator: head,
    practice: true,
  })
  expect((await office.chooseFolder(stick)).ok).toBe(true)
  expect((await office.backUp()).ok).toBe(true)
  old.close()
  const changed = await changeKey(files, dataKey)
  if (!changed.ok) throw new Error(changed.error.kind)
  await finishKeyChange(files)
  const backup = await findBackup(stick)
  if (!backup.ok) throw new Error(backup.error)
  return { ...school, stick, newKey: changed.value, backup: backup.value }
}

function by(operator: Operator, setAside = true) {
  const opens = { with: 'passphrase' as const, passphrase: goodPassphrase }
  return { operator: operator.id, opens, setAside }
}

test('an old backup opens on an empty computer with the passphrases and the paper of its time', async () => {
  const { backup, dataKey, recoveryCode, photo } = await withOldBackup()
  const files = schoolFiles(scratchFolder(), 'school')
  const restored = await restoreBackup(backup, files, by(head, false))
  expect(restored.ok && hex(restored.value)).toBe(hex(dataKey))
  expect(await keyOf(files.keys, claire.id)).toBe(hex(dataKey))
  expect(await keyOfCode(files.keys, recoveryCode)).toBe(hex(dataKey))
  const db = opened(files, dataKey)
  expect(listPupils(db)).toEqual([pupil])
  expect(listOperators(db)).toHaveLength(3)
  expect(keyChangeDue(db)).toBe(null)
  db.close()
  const vault = await openVault(files.vault, dataKey)
  const kept = await vault.fetch(photo.sha256)
  expect(kept.ok && oldPicture.equals(kept.value)).toBe(true)
})

test('on the school’s own computer whoever was removed since stays removed, and the old key is changed again', async () => {
  const { backup, files, dataKey, recoveryCode } = await withOldBackup()
  expect(await restoreBackup(backup, files, by(alex))).toMatchObject({
    error: { kind: 'backupRefused', because: 'removedSince' },
  })
  const restored = await restoreBackup(backup, files, by(claire))
  expect(restored.ok).toBe(true)
  const db = opened(files, dataKey)
  expect(listOperators(db)).toEqual([claire, head])
  expect(keyChangeDue(db)).toMatchObject({ because: 'removed', by: claire.id })
  expect((await verifyAudit(files, db, dataKey)).ok).toBe(true)
  expect(logLines(db).map(({ says }) => says)).toContain('Removed Alex Whitelow.')
  db.close()
  const changed = await changeKey(files, dataKey)
  await finishKeyChange(files)
  if (!changed.ok) throw new Error(changed.error.kind)
  expect(await keyOf(files.keys, alex.id)).toBe(null)
  expect(await keyOf(files.keys, head.id)).toBe(hex(changed.value))
  expect(await keyOfCode(files.keys, recoveryCode)).toBe(hex(changed.value))
})

test('a restore never leaves a school without an administrator', async () => {
  const { backup, files, newKey, dataKey } = await withOldBackup()
  const db = opened(files, newKey)
  saveOperator(db, { ...claire, role: 'administrator' })
  removeOperator(db, head.id, Instant.parse(new Date().toISOString()))
  db.close()
  const present = await readBackup(backup.folder)
  if (!present.ok) throw new Error(present.error)
  const operators = present.value.keys.operators.filter(({ operator }) => operator === claire.id)
  await writeKeys(files.keys, { ...present.value.keys, operators })
  expect((await restoreBackup(backup, files, by(claire))).ok).toBe(true)
  const again = opened(files, dataKey)
  expect(listOperators(again)).toEqual([claire, head])
  again.close()
})

test('a school with nobody in common is another one, and says nothing about who was removed', async () => {
  const { backup, files } = await withOldBackup()
  const stranger = person(9, 'Sam Pike', 'administrator')
  const [slot] = backup.keys.operators
  if (slot === undefined) throw new Error('There is a slot.')
  await writeKeys(files.keys, {
    ...backup.keys,
    operators: [{ ...slot, operator: stranger.id, name: stranger.name }],
  })
  expect((await restoreBackup(backup, files, by(alex))).ok).toBe(true)
})

test('backups of before are still the school’s own; one that somebody makes with the old key afterwards is not', async () => {
  const { backup, files, newKey, dataKey, stick } = await withOldBackup()
  const db = opened(files, newKey)
  const former = readFormerKeys(db)
  expect(isOurs(backup.manifest, newKey, former)).toBe(true)
  expect(isOurs(backup.manifest, newKey, [])).toBe(false)
  const { seal: _, ...contents } = backup.manifest
  const forged = sealed({ ...contents, madeAt: Instant.parse('2999-01-01T09:00:00.000Z') }, dataKey)
  expect(isOurs(forged, newKey, former)).toBe(false)
  const office = openBackupOffice({ db, dataKey: newKey, files, operator: head, practice: true })
  await office.chooseFolder(stick)
  expect(await backupNotes(db, newKey)).toHaveLength(1)
  // One of today is due at once, and the oldest go by what is kept.
  office.keep(2)
  await office.backUpIfDue()
  await office.backUpIfDue()
  expect(readdirSync(stick)).toHaveLength(2)
  expect(office.list()).toMatchObject({ lastGood: { kind: 'weekly' } })
  expect((await office.backUp()).ok).toBe(true)
  expect(readdirSync(stick)).toHaveLength(2)
  expect((await readBackup(backup.folder)).ok).toBe(false)
  db.close()
})

test('a drill on a backup of before says so, and with the recovery code it looks at all of it', async () => {
  const { files, newKey, recoveryCode, stick, backup } = await withOldBackup()
  const db = opened(files, newKey)
  const office = openBackupOffice({ db, dataKey: newKey, files, operator: head, practice: true })
  await office.chooseFolder(stick)
  expect(await office.drill(null)).toMatchObject({ error: { because: 'formerKey' } })
  expect(await office.drill(recoveryCode)).toMatchObject({
    ok: true,
    value: { counts: { pupils: 1 } },
  })
  const records = join(backup.folder, 'records.db')
  const bytes = readFileSync(records)
  bytes[9000] = (bytes[9000] ?? 0) ^ 1
  writeFileSync(records, bytes)
  expect(await office.drill(recoveryCode)).toMatchObject({ error: { because: 'damaged' } })
  db.close()
})

test('a wish that waits is restored with its backup, and waits there', async () => {
  const { files, newKey, stick } = await withOldBackup()
  const db = opened(files, newKey)
  const at = Instant.parse(new Date().toISOString())
  wishForKeyChange(db, { at, by: head.id, because: 'asked' })
  const office = openBackupOffice({ db, dataKey: newKey, files, operator: head, practice: true })
  await office.chooseFolder(stick)
  expect((await office.backUp()).ok).toBe(true)
  db.close()
  const backup = await findBackup(stick)
  if (!backup.ok) throw new Error(backup.error)
  const elsewhere = schoolFiles(scratchFolder(), 'school')
  expect((await restoreBackup(backup.value, elsewhere, by(head, false))).ok).toBe(true)
  const again = opened(elsewhere, newKey)
  expect(keyChangeDue(again)).toEqual({ at, by: head.id, because: 'asked' })
  expect(readFormerKeys(again)).toHaveLength(1)
  again.close()
})
