import { useState } from 'react'
import type { Staff } from '../../../electron/contract/staffRequests.ts'
import type { Account } from '../../../electron/core/account.ts'
import { approvesPosts } from '../../../electron/core/staff.ts'
import { setApproverRule } from '../../session/approval.ts'
import { useMay } from '../../session/rights.ts'
import { Note } from '../../ui/Note.tsx'
import { ReasonForm } from '../../ui/ReasonForm.tsx'

interface ApproverRuleProps {
  readonly required: boolean
  readonly staff: Staff
  readonly accounts: readonly Account[]
}

/** Whether a second person says yes to every post, and whether there is one for each. */
export function ApproverRule({ required, staff, accounts }: ApproverRuleProps) {
  const mayChange = useMay('setApproverRule')
  const [wanted, setWanted] = useState(required)
  const stuck = accounts.filter((account) => isStuck(account, staff))
  return (
    <section className="card stack" aria-labelledby="approver-title">
      <h2 id="approver-title">A second pair of eyes</h2>
      <label className="choice">
        <input
          type="checkbox"
          checked={wanted}
          disabled={!mayChange}
          onChange={(event) => setWanted(event.target.checked)}
        />
        Every post needs a colleague’s approval before it leaves
      </label>
      {wanted !== required && (
        <ReasonForm
          action={wanted ? 'Ask for approval from now on' : 'Ask for no approval any more'}
          onSave={(reason) => setApproverRule(wanted, reason)}
          onGiveUp={() => setWanted(required)}
        />
      )}
      <p className="soft">
        An approver or an administrator who is listed for the account sees the very pictures and
        words, and says yes or sends them back. Nobody approves their own post.
      </p>
      {required && stuck.length > 0 && (
        <Note tone="heed" icon="warning">
          Nobody could approve every post to {stuck.map(({ handle }) => handle).join(', ')}: at
          least two people must be listed there, and for each a colleague who approves.
        </Note>
      )}
    </section>
  )
}

/** Somebody may post there whom nobody else could approve. */
function isStuck({ id }: Account, staff: Staff): boolean {
  const listed = staff.filter(({ accounts }) => accounts.includes(id))
  const approvers = listed.filter(({ operator }) => approvesPosts(operator))
  return listed.some((one) => approvers.every((other) => other === one))
}
