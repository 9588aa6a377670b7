import type { Output } from '../../../electron/contract/contract.ts'
import type { AccountId } from '../../../electron/core/account.ts'
import { Badge } from '../../ui/Badge.tsx'
import { dueWords } from './wording.ts'

export type Reviews = Output<'listReviewsDue'>

interface AccountTabsProps {
  readonly reviews: Reviews['reviews']
  readonly chosen: AccountId | null
  /** Whether each tab says how its review of followers stands. */
  readonly showsDue: boolean
  readonly onChoose: (account: AccountId) => void
}

/** The school's accounts; those that are not one's own can be seen, not opened. */
export function AccountTabs({ reviews, chosen, showsDue, onChoose }: AccountTabsProps) {
  return (
    <fieldset className="review-tabs" aria-label="Account">
      {reviews.map(({ account, handle, label, due, mine }) => {
        const { word, icon, tone } = dueWords(due)
        return (
          <button
            key={account}
            type="button"
            className="review-tab"
            aria-pressed={account === chosen}
            disabled={!mine}
            title={mine ? label : `You are not one of the staff who may use ${handle}`}
            onClick={() => onChoose(account)}
          >
            <strong>{handle}</strong>
            {showsDue ? (
              <Badge icon={icon} tone={tone}>
                {word}
              </Badge>
            ) : (
              <span className="soft small">{label}</span>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}
