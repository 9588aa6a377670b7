import { expect, test } from 'vitest'
import { Account, AccountId, Handle } from '../../../core/account.ts'
import { madeUpAccount, madeUpOperator, openScratch } from '../../testing/scratchRecords.ts'
import { findAccount, listAccounts, saveAccount } from './accounts.ts'
import { findOperator, listOperators, saveOperator } from './operators.ts'

test('an account comes back with its operators and year groups in their order', () => {
  const db = openScratch()
  const [rowan, ash] = [madeUpOperator('Rowan Hale'), madeUpOperator('Ash Winter')]
  saveOperator(db, rowan)
  saveOperator(db, ash)
  const account = madeUpAccount([rowan, ash])
  const whole = Account.parse({ ...madeUpAccount([]), handle: '@ExampleSchool', yearGroups: [] })
  saveAccount(db, account)
  saveAccount(db, whole)
  expect(listAccounts(db)).toEqual([account, whole])
  expect(findAccount(db, account.id)).toEqual(account)
  expect(findAccount(db, AccountId.parse(crypto.randomUUID()))).toBeNull()
  db.close()
})

test('an operator who is taken off an account is off it', () => {
  const db = openScratch()
  const rowan = madeUpOperator()
  saveOperator(db, rowan)
  const account = madeUpAccount([rowan])
  saveAccount(db, account)
  saveAccount(db, { ...account, operators: [], yearGroups: ['6'] })
  expect(listAccounts(db)).toEqual([{ ...account, operators: [], yearGroups: ['6'] }])
  db.close()
})

test('nobody who is not an operator is put on an account, and no handle is there twice', () => {
  const db = openScratch()
  expect(() => saveAccount(db, madeUpAccount([madeUpOperator()]))).toThrow('FOREIGN KEY')
  expect(listAccounts(db)).toEqual([])
  saveAccount(db, madeUpAccount([]))
  const twin = { ...madeUpAccount([]), handle: Handle.parse('@KS1EXAMPLE') }
  expect(() => saveAccount(db, twin)).toThrow('UNIQUE')
  db.close()
})

test('operators come back by name, and a new role replaces the old one', () => {
  const db = openScratch()
  const [rowan, ash] = [madeUpOperator('Rowan Hale'), madeUpOperator('Ash Winter')]
  saveOperator(db, rowan)
  saveOperator(db, ash)
  saveOperator(db, { ...rowan, role: 'administrator' })
  expect(listOperators(db)).toEqual([ash, { ...rowan, role: 'administrator' }])
  expect(findOperator(db, ash.id)).toEqual(ash)
  expect(findOperator(db, madeUpOperator().id)).toBeNull()
  db.close()
})
