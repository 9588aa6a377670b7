import type { Blocker } from '../../../electron/core/blocker.ts'
import type { Records } from '../../../electron/core/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { blockerWords } from '../blockerWording.ts'
import { rulesChecked } from './rulesChecked.ts'

interface RuleListProps {
  readonly blockers: readonly Blocker[]
  readonly records: Records
  readonly onFollow: (blocker: Blocker) => void
}

/** Every rule with its tick, or with what still stands against it, each a link to its cause. */
export function RuleList({ blockers, records, onFollow }: RuleListProps) {
  return (
    <ul className="rules" aria-label="What the policy asks">
      {rulesChecked(blockers).map((row) => {
        const kept = row.blockers.length === 0
        return (
          <li key={row.promise} data-kept={kept}>
            <Icon name={kept ? 'check' : 'no'} />
            <div className="grow">
              <span>
                <span className="unseen">{kept ? 'Kept: ' : 'Not yet: '}</span>
                {row.promise}
              </span>
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
            </div>
            <span className="soft small">
              {row.rules.filter((rule) => rule !== 'safety').join(' ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
