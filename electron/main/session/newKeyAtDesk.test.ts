import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { keyChangeDue } from '../db/tables/keyChangeDue.ts'
import { listOperators } from '../db/tables/operators.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { makeRecoveryCode as codeOf } from '../keys/recoveryCode.ts'
import { practiceCost, wrap } from '../keys/wrap.ts'
import { removeOperatorFor } from '../staff/changeStaff.ts'
import { newRecoveryCode } from '../staff/passphrases.ts'
import { readRecordsKey, wishForNewKey } from '../staff/recordsKey.ts'
import { scratchFolder } from '../testing/scratchRecords.ts'
import { keyOf, keyOfCode, opened, opens } from '../testing/scratchSchool.ts'
import { alex, claire, goodPassphrase, head, logLines } from '../testing/scratchStaff.ts'
import { studioOfThree } from '../testing/scratchStudio.ts'

type School = Awaited<ReturnType<typeof studioOfThree>>

/** The keys' file as the first version of the studio wrote it. */
async function asFirstVersion({ files, key }: School): Promise<string> {
  const dataKey = Buffer.from(await key(), 'hex')
  const code = codeOf()
  const operators = await Promise.all(
    [head, claire, alex].map(async ({ id, name }) => ({
      operator: id,
      name,
      key: await wrap(dataKey, goodPassphrase, id, practiceCost),
    })),
  )
  const recovery = await wrap(dataKey, code.replaceAll('-', ''), 'recovery code', practiceCost)
  await writeAtomically(
    files.keys,
    Buffer.from(JSON.stringify({ version: 1, operators, recovery })),
  )
  return code
}

test('removing somebody changes the key at once, and whoever is at the desk works on', async () => {
  const { studio, files, signIn, key, wrong } = await studioOfThree()
  const before = await key()
  const desk = await signIn(head.id)
  expect((await removeOperatorFor(desk, alex.id)).ok).toBe(true)
  expect(await studio.changeKeyIfReady()).toBe(null)
  const now = studio.desk()
  if (now === null) throw new Error('Somebody is at the desk.')
  expect(desk.db.open).toBe(false)
  expect(now.operator).toEqual(head)
  expect(listOperators(now.db)).toEqual([claire, head])
  expect(keyChangeDue(now.db)).toBe(null)
  const said = logLines(now.db).map(({ kind }) => kind)
  expect(said.slice(0, 3)).toEqual(['recordsKeyChanged', 'operatorRemoved', 'signedIn'])
  expect((await now.audit.verdict()).ok).toBe(true)
  await expect(desk.keys.newRecoveryCode()).rejects.toThrow('put away')
  await studio.lock()
  expect(await key()).not.toBe(before)
  expect(opens(files, Buffer.from(before, 'hex'))).toBe(false)
  expect(opens(files, Buffer.from(await key(), 'hex'))).toBe(true)
  await signIn(claire.id)
  await studio.lock()
  expect(wrong).toEqual([])
})

test('a school of the first version waits for everybody to sign in once, and its key then changes by itself', async () => {
  const school = await studioOfThree()
  const { studio, files, signIn, key } = school
  const paper = await asFirstVersion(school)
  const oldFile = readFileSync(files.keys)
  const before = await key()
  const desk = await signIn(head.id)
  expect(await keyOfCode(files.keys, paper)).toBe(before)
  await removeOperatorFor(desk, alex.id)
  expect(await studio.changeKeyIfReady()).toBe(null)
  expect(studio.desk()).toBe(desk)
  expect(await readRecordsKey(desk)).toMatchObject({
    value: { due: { because: 'removed' }, awaited: [claire], awaitsRecoveryCode: true },
  })
  const made = await newRecoveryCode(desk)
  if (!made.ok) throw new Error(made.error.kind)
  expect(await readRecordsKey(desk)).toMatchObject({
    value: { awaited: [claire], awaitsRecoveryCode: false },
  })
  await studio.lock()
  expect(await key()).toBe(before)
  const theirs = await signIn(claire.id)
  expect(keyChangeDue(theirs.db)).toBe(null)
  expect(logLines(theirs.db).map(({ kind }) => kind)[0]).toBe('signedIn')
  expect(logLines(theirs.db)[1]).toMatchObject({ kind: 'recordsKeyChanged', actor: head.name })
  await studio.lock()
  const after = await key()
  expect(after).not.toBe(before)
  expect(await keyOfCode(files.keys, made.value.recoveryCode)).toBe(after)
  expect(opens(files, Buffer.from(before, 'hex'))).toBe(false)
  const stolen = join(scratchFolder(), 'keys.json')
  await writeAtomically(stolen, oldFile)
  expect(await keyOf(stolen, alex.id)).toBe(before)
})

test('whoever comes back with the printed code of the first version makes it ready too', async () => {
  const school = await studioOfThree()
  const { studio, files } = school
  const recoveryCode = await asFirstVersion(school)
  const newPassphrase = 'a kettle and a blue door'
  const back = await studio.recover({ recoveryCode, operator: head.id, newPassphrase })
  expect(back.ok).toBe(true)
  const desk = studio.desk()
  expect(desk && (await readRecordsKey(desk))).toMatchObject({
    value: { due: null, awaited: [alex, claire], awaitsRecoveryCode: false },
  })
  await studio.lock()
  expect(await keyOfCode(files.keys, recoveryCode)).not.toBe(null)
})

test('a computer that goes to sleep meanwhile is locked at once, whatever becomes of the key', async () => {
  const { studio, files, signIn, key } = await studioOfThree()
  const before = await key()
  const desk = await signIn(head.id)
  expect(await wishForNewKey(desk, { because: 'mayBeKnown' })).toEqual({ ok: true, value: null })
  const changing = studio.changeKeyIfReady()
  while (studio.desk() !== null) await setImmediate()
  const asked = studio.status()
  expect(studio.isOpen()).toBe(true)
  const locked = studio.lock()
  let changed = false
  void changing.then(() => {
    changed = true
  })
  expect(await asked).toMatchObject({ value: { stage: 'locked' } })
  expect(await locked).toMatchObject({ value: { stage: 'locked' } })
  expect(changed).toBe(false)
  expect(await changing).toEqual({ kind: 'locked' })
  expect(studio.desk()).toBe(null)
  expect(await key()).not.toBe(before)
  const db = opened(files, Buffer.from(await key(), 'hex'))
  const [last, first, asks] = logLines(db).map(({ says }) => says)
  expect([last, first]).toEqual([
    'Locked the studio.',
    'The key of the records was changed, because a passphrase or the recovery code may be known to others.',
  ])
  expect(asks).toContain('Asked for a new key')
  db.close()
})

test('two who sign in at once come in one after the other, and only one of them has the desk', async () => {
  const { studio, wrong } = await studioOfThree()
  const both = await Promise.all(
    [head, claire].map(({ id }) => studio.signIn({ operator: id, passphrase: goodPassphrase })),
  )
  expect(both.map(({ ok }) => ok)).toEqual([true, false])
  expect(studio.desk()?.operator).toEqual(head)
  await studio.lock()
  expect(wrong).toEqual([])
})

test('a signing-in keeps its name while the key is changed, and it ends with the lock, before anything else', async () => {
  const { studio, signIn, left } = await studioOfThree()
  expect(studio.session()).toBe(null)
  const desk = await signIn(head.id)
  const ofHead = studio.session()
  await wishForNewKey(desk, { because: 'asked' })
  expect(await studio.changeKeyIfReady()).toBe(null)
  expect(studio.session()).toBe(ofHead)
  expect(left).toEqual([])
  const locking = studio.lock()
  await studio.status()
  expect(left).toEqual([ofHead])
  await locking
  expect(studio.session()).toBe(null)
  await studio.lock()
  expect(left).toEqual([ofHead])
  await signIn(claire.id)
  expect(studio.session()).not.toBe(null)
  expect(studio.session()).not.toBe(ofHead)
  await studio.lock()
})

test('whoever cannot sit down again after a new key is signed out: nobody comes after them under the same name', async () => {
  const { studio, files, signIn, left } = await studioOfThree()
  const desk = await signIn(head.id)
  const session = studio.session()
  expect((await removeOperatorFor(desk, alex.id)).ok).toBe(true)
  rmSync(files.records)
  expect(await studio.changeKeyIfReady()).toEqual({ kind: 'recordsDamaged' })
  expect(studio.desk()).toBeNull()
  expect(studio.session()).toBeNull()
  expect(left).toEqual([session])
})
