import type { Staff } from '../../../electron/contract/staffRequests.ts'
import type { Account } from '../../../electron/core/account.ts'
import type { OperatorId } from '../../../electron/core/operator.ts'
import { whyNotRemove } from '../../../electron/core/staff.ts'
import { useMay } from '../../session/rights.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { TableFrame } from '../../ui/TableFrame.tsx'
import { when } from '../../ui/when.ts'
import type { Member } from './actions.ts'
import { roleWords } from './roleWording.ts'

interface StaffTableProps {
  readonly staff: Staff
  readonly accounts: readonly Account[]
  readonly me: OperatorId
  readonly onAsk: (what: 'change' | 'reset' | 'remove', member: Member) => void
}

/** One row for each colleague: who they are, what they may do, and for which accounts. */
export function StaffTable({ staff, accounts, me, onAsk }: StaffTableProps) {
  const mayChange = useMay('changeOperator')
  return (
    <TableFrame label="Staff">
      <table className="staff">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Accounts</th>
            <th scope="col">Last signed in</th>
            {mayChange && (
              <th scope="col">
                <span className="unseen">Change</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {staff.map((member) => {
            const { operator, lastSignedIn, policyNote } = member
            return (
              <tr key={operator.id}>
                <th scope="row">
                  {operator.name} {operator.id === me && <Badge>You</Badge>}
                  {policyNote !== null && <span className="hint">{policyNote}</span>}
                </th>
                <td>{roleWords[operator.role].name}</td>
                <td>{accountWords(member, accounts)}</td>
                <td>{lastSignedIn === null ? 'Never' : when(lastSignedIn)}</td>
                {mayChange && (
                  <td>
                    <Actions member={member} staff={staff} me={me} onAsk={onAsk} />
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}

function Actions({
  member,
  staff,
  me,
  onAsk,
}: Pick<StaffTableProps, 'staff' | 'me' | 'onAsk'> & { readonly member: Member }) {
  const { id, name } = member.operator
  const people = staff.map(({ operator }) => operator)
  const mayRemove = whyNotRemove(people, me, id) === null
  return (
    <div className="row tight end">
      <Button look="quiet" aria-label={`Change ${name}`} onClick={() => onAsk('change', member)}>
        Change
      </Button>
      {id !== me && (
        <Button
          look="quiet"
          aria-label={`New passphrase for ${name}`}
          onClick={() => onAsk('reset', member)}
        >
          New passphrase
        </Button>
      )}
      {mayRemove && (
        <Button look="quiet" aria-label={`Remove ${name}`} onClick={() => onAsk('remove', member)}>
          Remove
        </Button>
      )}
    </div>
  )
}

function accountWords({ accounts: mine }: Member, accounts: readonly Account[]): string {
  if (mine.length === 0) return 'None: may not post'
  if (mine.length === accounts.length && accounts.length > 1) return `All ${accounts.length}`
  return accounts
    .filter(({ id }) => mine.includes(id))
    .map(({ handle }) => handle)
    .join(', ')
}
