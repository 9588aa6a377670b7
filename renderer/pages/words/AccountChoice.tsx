import type { Account, AccountId } from '../../../electron/core/account.ts'
import { yearGroupsIn } from '../../../electron/core/clearance/accountFit.ts'
import type { PhotoDraft } from '../../../electron/core/draft.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import type { Said } from '../../ui/said.ts'
import { suits } from './suitedAccounts.ts'

interface AccountChoiceProps {
  readonly records: Records
  readonly drafts: readonly PhotoDraft[]
  readonly chosen: AccountId | null
  readonly onChoose: (account: AccountId) => void
  /** Pupils of other years are in the photos, and nobody has said yet that the chosen account is meant. */
  readonly unusual: Said | null
  readonly onMeant: () => void
}

/** P9: the account is chosen, never assumed; those of other people can be seen and not be used. */
export function AccountChoice(props: AccountChoiceProps) {
  const { records, drafts, chosen, onChoose, unusual, onMeant } = props
  const years = yearGroupsIn({ photos: drafts }, records)
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
      {unusual !== null && (
        <Note tone="heed" icon="question" role="status">
          <div className="stack">
            <p>
              <strong>{unusual.sentence}</strong> {unusual.nextStep}
            </p>
            <Button id="account-unusual" className="start" onClick={onMeant}>
              Yes, this account is meant
            </Button>
          </div>
        </Note>
      )}
    </fieldset>
  )
}

function mayUse({ operators }: Account, { operator }: Records): boolean {
  return operators.includes(operator.id)
}
