import { randomUUID } from 'node:crypto'
import type { Input } from '../../contract/contract.ts'
import { Account, AccountId } from '../../core/account.ts'
import { Operator, OperatorId } from '../../core/operator.ts'
import { policyDefaults } from '../../core/school.ts'
import type { NewSchool } from './createSchool.ts'

/** The school that somebody sets up, who is its first administrator. */
export function newSchool(input: Input<'setUpSchool'>): NewSchool {
  const first = Operator.parse({
    id: OperatorId.parse(randomUUID()),
    name: input.operatorName,
    role: 'administrator',
  })
  return {
    school: { name: input.schoolName, practice: false, ...policyDefaults, staff: [] },
    operators: [first],
    passphrase: input.passphrase,
    accounts: input.accounts.map(({ handle, label }) =>
      Account.parse({
        id: AccountId.parse(randomUUID()),
        handle,
        label,
        yearGroups: [],
        operators: [first.id],
      }),
    ),
    pupils: [],
    consents: [],
    policy: null,
  }
}
