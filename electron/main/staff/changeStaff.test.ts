import { expect, test } from 'vitest'
import { findAccount } from '../db/tables/accounts.ts'
import { listOperators, nameOfOperator, policyNotes, saveOperator } from '../db/tables/operators.ts'
import { readKeys } from '../keys/keysFile.ts'
import {
  alex,
  claire,
  goodPassphrase,
  head,
  ks1,
  logLines,
  scratchStaff,
} from '../testing/scratchStaff.ts'
import { addOperator, changeOperator, removeOperatorFor } from './changeStaff.ts'
import { changeMyPassphrase, newRecoveryCode, resetPassphrase } from './passphrases.ts'

const newcomer = {
  name: 'Sam Pike',
  role: 'poster' as const,
  accounts: [ks1.id],
  passphrase: 'a kettle and a blue door',
  hasReadPolicy: true as const,
  policyNote: 'Named in the policy of 22 November.',
}

async function holders(file: string): Promise<readonly string[]> {
  const slots = await readKeys(file)
  return slots.ok ? slots.value.operators.map(({ name }) => name) : []
}

test('an administrator lets a colleague in: a way in, accounts, the policy note, and a line of the log', async () => {
  const school = await scratchStaff()
  const added = await addOperator(school.deskOf(head), newcomer)
  if (!added.ok) throw new Error(added.error.kind)
  const sam = added.value.find(({ operator }) => operator.name === 'Sam Pike')
  expect(sam).toMatchObject({ accounts: [ks1.id], policyNote: newcomer.policyNote })
  const id = sam?.operator.id ?? head.id
  expect(policyNotes(school.db).get(id)).toBe(newcomer.policyNote)
  expect(await school.keys.opens(id, newcomer.passphrase)).toBe(true)
  expect(await holders(school.file)).toContain('Sam Pike')
  expect(logLines(school.db).map(({ says }) => says)).toEqual(['Added Sam Pike as poster.'])
  school.db.close()
})

test('whoever loses their leave while the key of a newcomer is made lets nobody in', async () => {
  const school = await scratchStaff()
  const adding = addOperator(school.deskOf(head), newcomer)
  saveOperator(school.db, { ...head, role: 'approver' })
  expect(await adding).toMatchObject({ error: { kind: 'notNow' } })
  expect(await holders(school.file)).toHaveLength(3)
  expect(listOperators(school.db)).toHaveLength(3)
  expect(logLines(school.db)).toEqual([])
  school.db.close()
})

test('a weak passphrase and a name that is taken let nobody in', async () => {
  const school = await scratchStaff()
  const desk = school.deskOf(head)
  expect(await addOperator(desk, { ...newcomer, passphrase: 'short' })).toMatchObject({
    error: { kind: 'weakPassphrase' },
  })
  // The last of them has a Cyrillic а and an invisible character.
  for (const name of ['alex whitelow ', 'Aléx Whitelow', '\u0430lex White\u200blow']) {
    expect(await addOperator(desk, { ...newcomer, name })).toMatchObject({
      error: { kind: 'nameTaken' },
    })
  }
  expect(await holders(school.file)).toHaveLength(3)
  school.db.close()
})

test('whoever is removed signs in no more, posts nowhere, and keeps their name in the history', async () => {
  const school = await scratchStaff()
  const removed = await removeOperatorFor(school.deskOf(head), alex.id)
  expect(removed.ok).toBe(true)
  expect(await school.keys.opens(alex.id, goodPassphrase)).toBe(false)
  expect(await holders(school.file)).toEqual([head.name, claire.name])
  expect(findAccount(school.db, ks1.id)?.operators).toEqual([head.id, claire.id])
  expect(nameOfOperator(school.db, alex.id)).toBe('Alex Whitelow')
  expect(logLines(school.db)[0]?.says).toBe('Removed Alex Whitelow.')
  school.db.close()
})

test('the last administrator stays; with a second one, the first may go', async () => {
  const school = await scratchStaff()
  const desk = school.deskOf(head)
  expect(await removeOperatorFor(desk, head.id)).toMatchObject({
    error: { kind: 'staffStays', because: 'lastAdministrator' },
  })
  const demotion = { operator: head.id, role: 'poster' as const, accounts: [ks1.id] }
  expect(changeOperator(desk, demotion)).toMatchObject({
    error: { kind: 'staffStays', because: 'lastAdministrator' },
  })
  changeOperator(desk, { operator: claire.id, role: 'administrator', accounts: [ks1.id] })
  expect((await removeOperatorFor(school.deskOf(claire), head.id)).ok).toBe(true)
  expect(listOperators(school.db).map(({ name }) => name)).toEqual([alex.name, claire.name])
  school.db.close()
})

test('an account that is taken away is gone, and the log says who has how many', async () => {
  const school = await scratchStaff()
  changeOperator(school.deskOf(head), { operator: alex.id, role: 'approver', accounts: [] })
  expect(findAccount(school.db, ks1.id)?.operators).toEqual([head.id, claire.id])
  expect(logLines(school.db)[0]?.says).toBe('Made Alex Whitelow approver with 0 accounts.')
  school.db.close()
})

test('a forgotten passphrase is reset by an administrator; the old one opens nothing any more', async () => {
  const school = await scratchStaff()
  const newPassphrase = 'a kettle and a blue door'
  const reset = await resetPassphrase(school.deskOf(head), { operator: alex.id, newPassphrase })
  expect(reset.ok).toBe(true)
  expect(await school.keys.opens(alex.id, newPassphrase)).toBe(true)
  expect(await school.keys.opens(alex.id, goodPassphrase)).toBe(false)
  school.db.close()
})

test('an open desk is not enough to change the passphrase of whoever sits at it', async () => {
  const school = await scratchStaff()
  const reset = { operator: head.id, newPassphrase: 'a kettle and a blue door' }
  expect(await resetPassphrase(school.deskOf(head), reset)).toMatchObject({
    error: { kind: 'staffStays', because: 'yourself' },
  })
  expect(await school.keys.opens(head.id, goodPassphrase)).toBe(true)
  school.db.close()
})

test('one’s own passphrase takes the present one, and soon patience', async () => {
  const school = await scratchStaff()
  const desk = school.deskOf(alex)
  const newPassphrase = 'a kettle and a blue door'
  for (let tries = 0; tries < 5; tries += 1) {
    const wrong = await changeMyPassphrase(desk, { current: `guess ${tries}`, newPassphrase })
    expect(wrong).toMatchObject({ error: { kind: 'wrongPassphrase' } })
  }
  const right = { current: goodPassphrase, newPassphrase }
  expect(await changeMyPassphrase(desk, right)).toMatchObject({
    error: { kind: 'wrongPassphrase' },
  })
  await desk.patience.succeeded(alex.id)
  expect(await changeMyPassphrase(desk, right)).toEqual({ ok: true, value: {} })
  expect(await school.keys.opens(alex.id, newPassphrase)).toBe(true)
  school.db.close()
})

test('changes that come at once lose none: a removed way in is not brought back by another change', async () => {
  const school = await scratchStaff()
  const desk = school.deskOf(head)
  await Promise.all([
    addOperator(desk, newcomer),
    removeOperatorFor(desk, alex.id),
    resetPassphrase(desk, { operator: claire.id, newPassphrase: 'a kettle and a blue door' }),
    newRecoveryCode(desk),
  ])
  expect(await holders(school.file)).toEqual([head.name, claire.name, 'Sam Pike'])
  expect(await school.keys.opens(claire.id, 'a kettle and a blue door')).toBe(true)
  school.db.close()
})

test('a way in whose owner the records do not know goes at the next signing in', async () => {
  const school = await scratchStaff()
  await school.keys.keepOnly(new Set([head.id, claire.id]))
  expect(await holders(school.file)).toEqual([head.name, claire.name])
  await school.keys.keepOnly(new Set())
  expect(await holders(school.file)).toEqual([head.name, claire.name])
  school.db.close()
})
