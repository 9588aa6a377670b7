import { expect, test } from 'vitest'
import { Account } from './account.ts'
import { approvalHolds, whyNotApprove } from './approval.ts'
import { Operator, type Role } from './operator.ts'

const id = (number: number) => `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const person = (number: number, role: Role) =>
  Operator.parse({ id: id(number), name: `Person ${number}`, role })

const [claire, alex, other] = [person(1, 'approver'), person(2, 'poster'), person(3, 'approver')]
const account = Account.parse({
  id: id(9),
  handle: '@Ks1Western',
  label: 'Key Stage 1',
  yearGroups: [],
  operators: [claire.id, alex.id],
})
const asked = { by: alex.id, account: account.id, fingerprint: 'a' }
const now = { operator: claire, accounts: [account], fingerprint: 'a' }

test('an approver who is listed for the account may approve what a colleague prepared', () => {
  expect(whyNotApprove(asked, claire, [account])).toBeNull()
  expect(whyNotApprove(asked, { ...claire, role: 'administrator' }, [account])).toBeNull()
})

test('nobody approves their own, whatever their role', () => {
  for (const role of ['poster', 'approver', 'administrator'] as const) {
    expect(whyNotApprove({ ...asked, by: claire.id }, { ...claire, role }, [account])).toBe(
      'ownPost',
    )
  }
})

test('a poster, and an approver of other accounts, may not', () => {
  expect(whyNotApprove({ ...asked, by: claire.id }, alex, [account])).toBe('notApprover')
  expect(whyNotApprove(asked, other, [account])).toBe('notYourAccount')
  expect(whyNotApprove(asked, claire, [])).toBe('notYourAccount')
})

test('where the school wants no second person a post leaves without; where it does, never', () => {
  expect(approvalHolds(false, null, now)).toBe(true)
  expect(approvalHolds(true, null, now)).toBe(false)
})

test('a yes counts for exactly what was approved, as long as who gave it still may', () => {
  const approved = { ...asked, approvedBy: claire.id }
  expect(approvalHolds(true, approved, now)).toBe(true)
  expect(approvalHolds(true, approved, { ...now, fingerprint: 'b' })).toBe(false)
  expect(approvalHolds(true, approved, { ...now, operator: { ...claire, role: 'poster' } })).toBe(
    false,
  )
  expect(approvalHolds(true, approved, { ...now, operator: other })).toBe(false)
  expect(approvalHolds(true, { ...approved, by: claire.id }, now)).toBe(false)
  expect(approvalHolds(false, approved, { ...now, fingerprint: 'b' })).toBe(false)
})
