import type { Blocker } from '../../../electron/core/blocker.ts'
import { type RuleRow, ruleRows } from '../../../electron/core/clearance/ruleRows.ts'
import type { Draft } from '../../../electron/core/draft.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { blockerWords } from '../../wording/blockerWording.ts'
import { promises, rulesCited, stateLooks } from './ruleRowWording.ts'

interface RuleListProps {
  readonly draft: Draft
  readonly blockers: readonly Blocker[]
  readonly records: Records
  readonly onFollow: (blocker: Blocker) => void
}

/** Every rule with its tick, with what still stands against it, each a link to its cause, or with why it has neither. */
export function RuleList({ draft, blockers, records, onFollow }: RuleListProps) {
  return (
    <ul className="rules" aria-label="What the policy asks">
      {ruleRows(draft, blockers).map((row) => (
        <li key={row.row} data-state={row.state}>
          <Icon name={stateLooks[row.state].icon} />
          <div className="grow">
            <span>
              <span className="unseen">{stateLooks[row.state].unseen}</span>
              {promises[row.row]}
            </span>
            {row.blockers.length > 0 && (
              <ul>
                {row.blockers.map((blocker) => {
                  const { sentence, nextStep } = blockerWords(blocker, records)
                  return (
                    <li key={JSON.stringify(blocker)}>
                      <Button look="link" title={nextStep} onClick={() => onFollow(blocker)}>
                        {sentence}
                      </Button>
                    </li>
                  )
                })}
              </ul>
            )}
          </div>
          <Cited row={row} />
        </li>
      ))}
    </ul>
  )
}

/** Where the policy says so, or that it says nothing about this post. */
function Cited({ row: { rules, state } }: { readonly row: RuleRow }) {
  const { seen } = stateLooks[state]
  return (
    <span className="soft small cited" aria-hidden={seen === null ? undefined : true}>
      {seen ?? rulesCited(rules)}
    </span>
  )
}
