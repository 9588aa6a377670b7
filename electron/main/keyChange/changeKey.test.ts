import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyAudit } from '../db/audit/verifyAudit.ts'
import { readFormerKeys } from '../db/tables/formerKeys.ts'
import { keyChangeDue, keyChangedAt } from '../db/tables/keyChangeDue.ts'
import { listPupils } from '../db/tables/pupils.ts'
import { readKeys, writeKeys } from '../keys/keysFile.ts'
import { KeySlots } from '../keys/slots.ts'
import { makeWay } from '../keys/wayIn.ts'
import { scratchFolder } from '../testing/scratchRecords.ts'
import {
  expectSchool,
  fingerprint,
  keyOf,
  keyOfCode,
  oldPicture,
  opened,
  opens,
  pupil,
  schoolWithoutAlex,
} from '../testing/scratchSchool.ts'
import { alex, claire, head, logLines } from '../testing/scratchStaff.ts'
import { openVault } from '../vault/vault.ts'
import { awaitedFor } from './awaited.ts'
import { changeKey } from './changeKey.ts'
import { finishKeyChange } from './finishKeyChange.ts'

const hex = (key: Uint8Array) => Buffer.from(key).toString('hex')

async function changed() {
  const school = await schoolWithoutAlex()
  const made = await changeKey(school.files, school.dataKey)
  if (!made.ok) throw new Error(made.error.kind)
  await finishKeyChange(school.files)
  return { ...school, newKey: made.value }
}

test('whoever stays opens the records with the passphrase that they have, and so does the paper in the drawer', async () => {
  const { files, newKey, dataKey, recoveryCode } = await changed()
  expect(hex(newKey)).not.toBe(hex(dataKey))
  for (const { id } of [head, claire]) expect(await keyOf(files.keys, id)).toBe(hex(newKey))
  expect(await keyOfCode(files.keys, recoveryCode)).toBe(hex(newKey))
  const db = opened(files, newKey)
  expect(listPupils(db)).toEqual([pupil])
  expect((await verifyAudit(files, db, newKey)).ok).toBe(true)
  expect(keyChangeDue(db)).toBe(null)
  expect(keyChangedAt(db)).not.toBe(null)
  expect(logLines(db)[0]).toMatchObject({
    kind: 'recordsKeyChanged',
    says: 'The key of the records was changed, because somebody was removed.',
  })
  db.close()
})

test('an old copy of the keys with the passphrase of whoever was removed opens nothing that is written from then on', async () => {
  const { files, kept, newKey, dataKey, photo } = await changed()
  const oldKeys = join(kept, 'keys.json')
  // They still have what they had: the old copy opens, as it always will.
  expect(await keyOf(oldKeys, alex.id)).toBe(hex(dataKey))
  expect(opens({ records: join(kept, 'records.db') }, dataKey)).toBe(true)
  expect(opens(files, dataKey)).toBe(false)
  expect(await keyOf(files.keys, alex.id)).toBe(null)
  // Nor does the slot that was destroyed lead anywhere when it is put back into the new file.
  const [before, now] = [await readKeys(oldKeys), await readKeys(files.keys)]
  if (!before.ok || !now.ok) throw new Error('Both files are sound.')
  const slot = before.value.operators.filter(({ operator }) => operator === alex.id)
  const forged = KeySlots.parse({
    ...now.value,
    operators: [...now.value.operators, ...slot],
  })
  const file = join(scratchFolder(), 'keys.json')
  await writeKeys(file, forged)
  expect(await keyOf(file, alex.id)).toBe(hex(dataKey))
  // A photo of today lies under the new key; one of before is found by those who stay.
  const db = opened(files, newKey)
  const vault = await openVault(files.vault, newKey, readFormerKeys(db))
  db.close()
  const fresh = await vault.keep(Buffer.from('a photo of tomorrow'))
  const theirs = await openVault(files.vault, dataKey)
  expect((await theirs.fetch(fresh.sha256)).ok).toBe(false)
  const old = await vault.fetch(photo.sha256)
  expect(old.ok && oldPicture.equals(old.value)).toBe(true)
  await vault.sealAnew(new Set([photo.sha256]), () => false)
  expect((await theirs.fetch(photo.sha256)).ok).toBe(false)
  expect((await vault.fetch(photo.sha256)).ok).toBe(true)
})

test('neither data key can be read in what is stored, and no work is left behind', async () => {
  const { files, newKey, dataKey } = await changed()
  expect(readdirSync(files.folder).toSorted()).toEqual([
    'audit.anchor',
    'keys.json',
    'records.db',
    'vault',
  ])
  for (const name of ['audit.anchor', 'keys.json', 'records.db']) {
    const bytes = readFileSync(join(files.folder, name))
    for (const key of [newKey, dataKey]) {
      expect(bytes.includes(Buffer.from(key))).toBe(false)
      expect(bytes.includes(hex(key))).toBe(false)
    }
  }
  // Within the records stand keys of before for one purpose each, and no data key.
  const db = opened(files, newKey)
  const rows = JSON.stringify(db.prepare('SELECT * FROM former_keys').all())
  expect(rows).not.toContain(hex(dataKey))
  expect(rows).not.toContain(hex(newKey))
  db.close()
})

test('the copies from before a migration go: nobody who may sign in has their key any more', async () => {
  const { files, dataKey } = await schoolWithoutAlex()
  writeFileSync(`${files.records}.version-14`, 'a copy')
  expect((await changeKey(files, dataKey)).ok).toBe(true)
  expect(existsSync(`${files.records}.version-14`)).toBe(true)
  await finishKeyChange(files)
  expect(existsSync(`${files.records}.version-14`)).toBe(false)
})

test('nobody is locked out: while somebody has no pair, or another than the records know, the key stays', async () => {
  const { files, dataKey } = await schoolWithoutAlex()
  const slots = await readKeys(files.keys)
  if (!slots.ok) throw new Error(slots.error.kind)
  const cost = { log2N: 4, r: 1, p: 1 }
  // Somebody with the old key puts a pair of their own in Claire's place, to be given the new one.
  const way = await makeWay('the words of a stranger', claire.id, dataKey, cost)
  const operators = slots.value.operators.map((slot) =>
    slot.operator === claire.id ? { ...slot, way } : slot,
  )
  await writeKeys(files.keys, { ...slots.value, operators })
  const before = fingerprint(files)
  const db = opened(files, dataKey)
  const file = await readKeys(files.keys)
  expect(file.ok && awaitedFor(db, file.value)).toEqual({
    operators: [claire],
    recoveryCode: false,
  })
  db.close()
  expect(await changeKey(files, dataKey)).toEqual({ ok: false, error: { kind: 'notNow' } })
  expect(fingerprint(files)).toEqual(before)
})

test('without a wish nothing changes, and a wrong key changes nothing', async () => {
  const { files, newKey } = await changed()
  opened(files, newKey).close()
  const before = fingerprint(files)
  expect(await changeKey(files, newKey)).toEqual({ ok: false, error: { kind: 'notNow' } })
  expect(await changeKey(files, Buffer.alloc(32, 1))).toMatchObject({
    error: { kind: 'recordsDamaged' },
  })
  expect(fingerprint(files)).toEqual(before)
})

test('a doubt about the log is still there afterwards, neither hidden nor made worse', async () => {
  const { files, dataKey } = await schoolWithoutAlex()
  writeFileSync(
    files.witness,
    readFileSync(files.witness, 'utf8').replace(/"count":\d+/, '"count":999'),
  )
  const problems = async (key: Uint8Array) => {
    const db = opened(files, key)
    const read = await verifyAudit(files, db, key)
    db.close()
    return read.ok ? [] : read.error.problems.map(({ kind }) => kind)
  }
  expect(await problems(dataKey)).toEqual(['witnessForged'])
  const made = await changeKey(files, dataKey)
  await finishKeyChange(files)
  expect(made.ok && (await problems(made.value))).toEqual(['witnessForged'])
})

test('on a full disk the school stays as it was, and it is told', async (context) => {
  const disk = scratchFolder()
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk])
  if (made.status !== 0)
    return context.skip('Only an administrator on Linux can make a small disk.')
  try {
    const { files, dataKey, recoveryCode } = await schoolWithoutAlex(join(disk, 'studio'))
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize - 200_000))
    const before = fingerprint(files)
    expect(await changeKey(files, dataKey)).toEqual({ ok: false, error: { kind: 'diskFull' } })
    expect(fingerprint(files)).toEqual(before)
    expect(await expectSchool(files, recoveryCode)).toBe(hex(dataKey))
    expect(existsSync(join(files.folder, 'newKey.part'))).toBe(false)
  } finally {
    spawnSync('umount', [disk])
  }
})
