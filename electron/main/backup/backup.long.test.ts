import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { policyDefaults } from '../../core/school.ts'
import { erasePupil } from '../acts/erasePupil.ts'
import { verifyAudit } from '../db/audit/verifyAudit.ts'
import { openRecords } from '../db/openRecords.ts'
import { lastBackup, lastDrill } from '../db/tables/backups.ts'
import { saveConnection } from '../db/tables/connections.ts'
import { readPause } from '../db/tables/posting.ts'
import { expectPost, insertIntent } from '../db/tables/posts.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { replacePassphrase } from '../keys/slots.ts'
import { practiceCost } from '../keys/wrap.ts'
import { type SchoolFiles, schoolFiles } from '../school/schoolFiles.ts'
import { createSchool } from '../session/createSchool.ts'
import { scratchIntent } from '../testing/scratchPosting.ts'
import {
  madeUpPupil,
  type ScratchRecords,
  scratchFolder,
  tamperingWith,
} from '../testing/scratchRecords.ts'
import { goodPassphrase, head, ks1, logLines } from '../testing/scratchStaff.ts'
import { openVault } from '../vault/vault.ts'
import { openBackupOffice } from './backupOffice.ts'
import { findBackup, readBackup } from './readBackup.ts'
import { restoreBackup } from './restoreBackup.ts'

const token = 'canary-access-token-20261122'
const picture = Buffer.from('the bytes of an original')
const pupil = madeUpPupil({ firstName: 'Marigold', lastName: 'Thistlewood' })

async function school() {
  const data = scratchFolder()
  const files = schoolFiles(data, 'school')
  const created = await createSchool(files, {
    school: { ...policyDefaults, name: 'Hillside Primary', practice: true, staff: [] },
    operators: [head],
    passphrase: goodPassphrase,
    accounts: [{ ...ks1, operators: [head.id] }],
    pupils: [pupil],
    consents: [],
    policy: null,
  })
  if (!created.ok) throw new Error(created.error.kind)
  const { dataKey, recoveryCode } = created.value
  const db = opened(files, dataKey)
  const vault = await openVault(files.vault, dataKey)
  const { sha256 } = await vault.keep(picture)
  const at = '2026-11-22T09:00:00.000Z' as never
  const tokens = {
    access: Buffer.from(token),
    accessEndsAt: at,
    refresh: Buffer.from(`re-${token}`),
  }
  saveConnection(db, {
    ...tokens,
    account: ks1.id,
    clientId: 'app',
    userId: '1',
    scopes: '',
    connectedBy: head.id,
    connectedAt: at,
  })
  const office = openBackupOffice({ db, dataKey, files, operator: head, practice: true })
  const folder = join(scratchFolder(), 'stick')
  mkdirSync(folder)
  await office.chooseFolder(folder)
  return { data, files, db, dataKey, recoveryCode, vault, sha256, office, folder }
}

function opened(files: SchoolFiles, dataKey: Uint8Array): ScratchRecords {
  const records = openRecords(files.records, dataKey, { ifMissing: 'refuse' })
  if (!records.ok) throw new Error(records.error.kind)
  return tamperingWith(records.value)
}

async function backedUp() {
  const made = await school()
  const done = await made.office.backUp()
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  const found = await findBackup(made.folder)
  if (!found.ok) throw new Error(found.error)
  return { ...made, backup: found.value }
}

const withPassphrase = {
  operator: head.id,
  opens: { with: 'passphrase' as const, passphrase: goodPassphrase },
  setAside: false,
}

function elsewhere(): SchoolFiles {
  return schoolFiles(scratchFolder(), 'school')
}

test('a backup is restored on an empty computer with the recovery code alone, whole and with its chain', async () => {
  const { db, recoveryCode, backup, sha256 } = await backedUp()
  db.close()
  const files = elsewhere()
  const newPassphrase = 'a kettle and a blue door'
  const restored = await restoreBackup(backup, files, {
    operator: head.id,
    opens: { with: 'recoveryCode', recoveryCode, newPassphrase },
    setAside: false,
  })
  if (!restored.ok) throw new Error(JSON.stringify(restored.error))
  const again = opened(files, restored.value)
  expect(listPupils(again)).toEqual([pupil])
  expect((await verifyAudit(files, again, restored.value)).ok).toBe(true)
  expect(logLines(again)[0]?.kind).toBe('restored')
  const vault = await openVault(files.vault, restored.value)
  const kept = await vault.fetch(sha256)
  expect(kept.ok && picture.equals(kept.value)).toBe(true)
  again.close()
  const reopened = await readBackup(backup.folder)
  expect(reopened.ok).toBe(true)
})

test('no pupil, no token, no picture and no school stands in plain in a backup, and no token at all', async () => {
  const { db, backup, dataKey } = await backedUp()
  db.close()
  const files = readdirSync(backup.folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  expect(files.length).toBe(5)
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name))
    for (const secret of [
      'Marigold',
      'Thistlewood',
      token,
      'Hillside',
      picture.toString(),
      goodPassphrase,
    ]) {
      expect(bytes.includes(secret)).toBe(false)
      expect(bytes.includes(Buffer.from(secret, 'utf16le'))).toBe(false)
    }
  }
  // Positive control: the staff's names are on the sign-in page, so they are in the keys' file.
  expect(readFileSync(join(backup.folder, 'keys.json')).includes('Rowan Hale')).toBe(true)
  const place = elsewhere()
  await restoreBackup(backup, place, withPassphrase)
  const again = opened(place, dataKey)
  expect(again.prepare('SELECT count(*) FROM connections').pluck().get()).toBe(0)
  again.close()
})

test('a backup made after a pupil was erased holds no name of theirs, even for whoever has the key', async () => {
  const { db, office, folder, dataKey } = await school()
  expect(holdsName(db)).toBe(true)
  expect(erasePupil({ db, operator: head }, pupil.id).ok).toBe(true)
  expect((await office.backUp()).ok).toBe(true)
  db.close()
  const found = await findBackup(folder)
  if (!found.ok) throw new Error(found.error)
  const place = elsewhere()
  await restoreBackup(found.value, place, withPassphrase)
  const again = opened(place, dataKey)
  expect(holdsName(again)).toBe(false)
  expect((await verifyAudit(place, again, dataKey)).ok).toBe(true)
  again.close()
})

/** Whether any column of any table holds a name of the made-up pupil. */
function holdsName(db: ScratchRecords): boolean {
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  return tables.some((table) =>
    /marigold|thistlewood/i.test(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all())),
  )
}

test('the live records keep their connections when a backup is made', async () => {
  const { db } = await backedUp()
  expect(db.prepare('SELECT count(*) FROM connections').pluck().get()).toBe(1)
  expect(lastBackup(db)).toMatchObject({ problem: null, kind: 'asked' })
  db.close()
})

test('one changed byte, one missing file or another’s file makes a backup damaged, and restores nothing', async () => {
  const { db, backup } = await backedUp()
  db.close()
  const names = [...backup.manifest.files.map(({ path }) => path), 'manifest.json']
  expect(names).toHaveLength(5)
  for (const name of names) {
    const file = join(backup.folder, name)
    const whole = readFileSync(file)
    const changed = Buffer.from(whole)
    const at = Math.floor(changed.length / 2)
    changed[at] = (changed[at] ?? 0) ^ 1
    for (const spoil of [
      () => writeFileSync(file, changed),
      () => renameSync(file, `${file}.away`),
    ]) {
      spoil()
      const files = elsewhere()
      const read = await readBackup(backup.folder)
      const restored = read.ok ? await restoreBackup(read.value, files, withPassphrase) : read
      expect(restored.ok).toBe(false)
      expect(existsSync(files.folder)).toBe(false)
      writeFileSync(file, whole)
    }
  }
  const read = await readBackup(backup.folder)
  expect(read.ok && (await restoreBackup(read.value, elsewhere(), withPassphrase)).ok).toBe(true)
})

test('ways in that lay there only while the backup was looked at do not become the school’s', async () => {
  const { db, backup, dataKey } = await backedUp()
  db.close()
  const oldPassphrase = 'an older and a leaked one'
  const older = await replacePassphrase(backup.keys, dataKey, head.id, oldPassphrase, practiceCost)
  if (!older.ok) throw new Error(older.error.kind)
  const files = elsewhere()
  const opens = { with: 'passphrase' as const, passphrase: oldPassphrase }
  const wish = { operator: head.id, opens, setAside: false }
  expect(await restoreBackup({ ...backup, keys: older.value }, files, wish)).toEqual({
    ok: false,
    error: { kind: 'backupRefused', because: 'damaged' },
  })
  expect(existsSync(files.folder)).toBe(false)
})

test('a manifest that was written anew over other records is not believed', async () => {
  const { db, backup } = await backedUp()
  db.close()
  const manifest = JSON.parse(readFileSync(join(backup.folder, 'manifest.json'), 'utf8'))
  manifest.madeAt = '2026-12-24T09:00:00.000Z'
  writeFileSync(join(backup.folder, 'manifest.json'), JSON.stringify(manifest))
  const read = await readBackup(backup.folder)
  if (!read.ok) throw new Error(read.error)
  expect(await restoreBackup(read.value, elsewhere(), withPassphrase)).toMatchObject({
    error: { kind: 'backupRefused', because: 'damaged' },
  })
})

test('a backup of a newer studio is refused in those words, and no folder is taken for a backup', async () => {
  const { db, backup, folder } = await backedUp()
  db.close()
  const file = join(backup.folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, version: 2 }))
  expect(await readBackup(backup.folder)).toEqual({ ok: false, error: 'newer' })
  expect(await findBackup(scratchFolder())).toEqual({ ok: false, error: 'noBackup' })
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, files: [{ ...manifest.files[0], path: '../keys.json' }] }),
  )
  expect(await readBackup(backup.folder)).toEqual({ ok: false, error: 'damaged' })
  expect((await findBackup(folder)).ok).toBe(false)
})

test('a school that is there is never overwritten: it is refused, or set aside whole', async () => {
  const { db, backup, files, dataKey } = await backedUp()
  db.close()
  expect(await restoreBackup(backup, files, withPassphrase)).toMatchObject({
    error: { kind: 'backupRefused', because: 'schoolExists' },
  })
  const before = readFileSync(files.records)
  expect((await restoreBackup(backup, files, { ...withPassphrase, setAside: true })).ok).toBe(true)
  expect(readFileSync(`${files.folder}.earlier-1/records.db`).equals(before)).toBe(true)
  opened(files, dataKey).close()
})

test('a wrong passphrase, a slip in the code and a weak new passphrase restore nothing', async () => {
  const { db, backup, recoveryCode } = await backedUp()
  db.close()
  const files = elsewhere()
  const tries = [
    { with: 'passphrase' as const, passphrase: 'not the passphrase' },
    {
      with: 'recoveryCode' as const,
      recoveryCode: `${recoveryCode}A`,
      newPassphrase: goodPassphrase,
    },
    { with: 'recoveryCode' as const, recoveryCode, newPassphrase: 'short' },
  ]
  const kinds = []
  for (const opens of tries) {
    const restored = await restoreBackup(backup, files, { ...withPassphrase, opens })
    kinds.push(restored.ok ? 'restored' : restored.error.kind)
  }
  expect(kinds).toEqual(['wrongPassphrase', 'wrongRecoveryCode', 'weakPassphrase'])
  expect(existsSync(files.folder)).toBe(false)
  expect(existsSync(`${files.folder}.restoring`)).toBe(false)
})

test('what waited when the backup was made does not go out by itself afterwards, and posting is paused', async () => {
  const made = await school()
  const intent = { ...scratchIntent(head, 'Our beans are tall.', []), account: ks1.id }
  insertIntent(made.db, intent)
  await made.office.backUp()
  made.db.close()
  const backup = await findBackup(made.folder)
  if (!backup.ok) throw new Error(backup.error)
  const files = elsewhere()
  await restoreBackup(backup.value, files, withPassphrase)
  const again = opened(files, made.dataKey)
  expect(expectPost(again, intent.id).state).toEqual({ state: 'rejected', because: 'restored' })
  expect(readPause(again)).toMatchObject({ by: head.id })
  again.close()
})

test('so many backups stay as were asked for, and nothing else in the folder is touched', async () => {
  const { db, office, folder } = await backedUp()
  const others = await backedUp()
  others.db.close()
  const guest = join(folder, 'School Photo Studio backup of another school')
  renameSync(others.backup.folder, guest)
  mkdirSync(join(folder, 'School Photo Studio backup my holiday'))
  office.keep(2)
  for (let count = 0; count < 3; count += 1) expect((await office.backUp()).ok).toBe(true)
  const left = readdirSync(folder)
  expect(left).toHaveLength(4)
  expect(existsSync(guest)).toBe(true)
  expect(left).toContain('School Photo Studio backup my holiday')
  db.close()
})

test('a folder of the studio itself is no place for a backup, and a folder that is gone is said to be', async () => {
  const { db, office, files, folder, data } = await school()
  for (const inside of [files.folder, data, files.vault]) {
    expect(await office.chooseFolder(inside)).toMatchObject({ error: { because: 'folderInside' } })
  }
  renameSync(folder, `${folder}.unplugged`)
  expect(await office.backUp()).toMatchObject({ error: { because: 'folderGone' } })
  expect(office.list()).toMatchObject({ lastGood: null, attempts: [{ problem: 'folderGone' }] })
  expect(logLines(db)[0]?.kind).toBe('backupFailed')
  db.close()
})

test('the weekly one is made when it is due, quietly, and not again the same week', async () => {
  const { db, office, folder } = await school()
  await office.backUpIfDue()
  await office.backUpIfDue()
  expect(readdirSync(folder)).toHaveLength(1)
  expect(office.list()).toMatchObject({ lastGood: { kind: 'weekly' }, busy: false })
  db.close()
})

test('closing time stops a backup, and half a backup is none', async () => {
  const { db, office, folder } = await school()
  const running = office.backUp()
  await office.stop()
  expect(await running).toMatchObject({ error: { because: 'stopped' } })
  expect(readdirSync(folder)).toEqual([])
  db.close()
})

test('a restore drill looks at all of the newest backup, says how much it holds, and leaves nothing behind', async () => {
  const { db, office, files, recoveryCode, backup } = await backedUp()
  const before = readdirSync(files.folder).toSorted()
  const drilled = await office.drill(recoveryCode)
  expect(drilled).toMatchObject({
    ok: true,
    value: { madeAt: backup.manifest.madeAt, counts: { pupils: 1, photos: 0 } },
  })
  expect(readdirSync(files.folder).toSorted()).toEqual(before)
  expect(lastDrill(db)).toMatchObject({ problem: null, withCode: true, by: head.id })
  expect(await office.drill(recoveryCode.replace(/.$/, '!'))).toMatchObject({
    error: { kind: 'wrongRecoveryCode' },
  })
  writeFileSync(join(backup.folder, 'records.db'), 'nothing')
  expect(await office.drill(null)).toMatchObject({ error: { because: 'damaged' } })
  expect(lastDrill(db)).toMatchObject({ problem: 'damaged', withCode: false })
  expect(logLines(db)[0]?.says).toBe('Tried a restore; it did not succeed: the backup is damaged.')
  db.close()
})
