import type { Account, AccountId } from '../../../electron/core/account.ts'
import { Role } from '../../../electron/core/operator.ts'
import { roleWords } from './roleWording.ts'

interface RoleAndAccountsProps {
  readonly role: Role
  readonly onRole: (role: Role) => void
  /** Why the role stays as it is; null where it may be chosen. */
  readonly fixed: string | null
  readonly chosen: readonly AccountId[]
  readonly onChosen: (accounts: readonly AccountId[]) => void
  readonly accounts: readonly Account[]
}

/** What somebody may do, and for which of the school's accounts (P9). */
export function RoleAndAccounts(props: RoleAndAccountsProps) {
  const { role, onRole, fixed, chosen, onChosen, accounts } = props
  return (
    <>
      <fieldset className="choices">
        <legend className="label">Role</legend>
        {Role.options.map((one) => (
          <label className="choice" key={one}>
            <input
              type="radio"
              name="role"
              checked={role === one}
              disabled={fixed !== null && role !== one}
              onChange={() => onRole(one)}
            />
            <span>
              {roleWords[one].name} <span className="soft small">{roleWords[one].may}</span>
            </span>
          </label>
        ))}
        {fixed !== null && <p className="soft small">{fixed}</p>}
      </fieldset>
      <fieldset className="choices two">
        <legend className="label">May post to</legend>
        {accounts.map(({ id, handle }) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            {handle}
          </label>
        ))}
      </fieldset>
    </>
  )
}
