import type { Account, AccountId } from '../../../electron/core/account.ts'
import type { PhotoDraft } from '../../../electron/core/draft.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Badge } from '../../ui/Badge.tsx'
import { suits, yearGroupsIn } from './suitedAccounts.ts'

interface AccountChoiceProps {
  readonly records: Records
  readonly drafts: readonly PhotoDraft[]
  readonly chosen: AccountId | null
  readonly onChoose: (account: AccountId) => void
}

/** P9: the account is chosen, never assumed; those of other people can be seen and not be used. */
export function AccountChoice({ records, drafts, chosen, onChoose }: AccountChoiceProps) {
  const years = yearGroupsIn(drafts, records)
  const first = records.accounts.find((account) => mayUse(account, records))
  return (
    <fieldset className="stack accounts">
      <legend>
        <h2>Which account?</h2>
      </legend>
      {records.accounts.map((account) => (
        <label className="account" key={account.id}>
          <input
            type="radio"
            name="account"
            id={account.id === (chosen ?? first?.id) ? 'account-choice' : undefined}
            checked={account.id === chosen}
            disabled={!mayUse(account, records)}
            onChange={() => onChoose(account.id)}
          />
          <span className="grow">
            <strong>{account.handle}</strong> <span className="soft">{account.label}</span>
            {!mayUse(account, records) && (
              <span className="soft small block">You are not one of those who may use it.</span>
            )}
          </span>
          {suits(account, years) && (
            <Badge tone="accent" icon="check">
              Suits these classes
            </Badge>
          )}
        </label>
      ))}
    </fieldset>
  )
}

function mayUse({ operators }: Account, { operator }: Records): boolean {
  return operators.includes(operator.id)
}
