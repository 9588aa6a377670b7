import { useState } from 'react'
import type { Staff } from '../../../electron/contract/staffRequests.ts'
import type { Account } from '../../../electron/core/account.ts'
import type { OperatorId } from '../../../electron/core/operator.ts'
import { whyNotRole } from '../../../electron/core/staff.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Note } from '../../ui/Note.tsx'
import type { Member, StaffDeeds } from './actions.ts'
import { RoleAndAccounts } from './RoleAndAccounts.tsx'

interface ChangeStaffProps {
  readonly member: Member
  readonly staff: Staff
  readonly me: OperatorId
  readonly accounts: readonly Account[]
  readonly deeds: StaffDeeds
  readonly onClose: () => void
}

export function ChangeStaff({ member, staff, me, accounts, deeds, onClose }: ChangeStaffProps) {
  const { operator } = member
  const [role, setRole] = useState(operator.role)
  const [chosen, setChosen] = useState(member.accounts)
  const [wrong, setWrong] = useState<string | null>(null)
  const other = operator.role === 'poster' ? 'approver' : 'poster'
  const people = staff.map((one) => one.operator)
  const why = whyNotRole(people, me, operator.id, other)
  const save = async () => {
    const refusal = await deeds.change(operator.name, {
      operator: operator.id,
      role,
      accounts: chosen,
    })
    if (refusal === null) onClose()
    else setWrong(refusal)
  }
  return (
    <Dialog
      title={`What ${operator.name} may do`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" onClick={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <RoleAndAccounts
        role={role}
        onRole={setRole}
        fixed={why === null ? null : fixedWords[why]}
        chosen={chosen}
        onChosen={setChosen}
        accounts={accounts}
      />
      {wrong !== null && (
        <Note tone="stop" icon="warning" role="alert">
          {wrong}
        </Note>
      )}
    </Dialog>
  )
}

const fixedWords = {
  lastAdministrator:
    'The only administrator stays one. Make a colleague administrator first, and they can change this.',
  yourself: 'Nobody changes their own role. Another administrator can.',
  unknown: 'This person can no longer sign in.',
} as const
