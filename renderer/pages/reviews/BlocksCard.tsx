import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { when } from '../../ui/when.ts'
import { personCalled } from '../../wording/personCalled.ts'
import type { FollowerDeeds } from './useFollowers.ts'
import { outcomeWords, reasonWords } from './wording.ts'

interface BlocksCardProps {
  readonly view: Pick<FollowersView, 'toBlock'>
  readonly deeds: FollowerDeeds
  readonly onPaste: () => void
}

/** Who is to be blocked. A person does it on X; the studio believes X's own list of blocked accounts, and nothing else. */
export function BlocksCard({ view, deeds, onPaste }: BlocksCardProps) {
  const open = view.toBlock.filter(({ state }) => state === 'notYet')
  const confirmed = view.toBlock.filter(({ state }) => state === 'blocked')
  return (
    <section className="card stack" aria-labelledby="to-block">
      <h2 id="to-block">To be blocked{open.length > 0 && ` (${open.length})`}</h2>
      {view.toBlock.length === 0 ? (
        <p className="soft">Nobody. Whoever you find unsuitable waits here.</p>
      ) : (
        <>
          {open.length > 0 && (
            <p className="soft small">
              Open the profile, press Block there, then check here. X lets no app of a school do it.
            </p>
          )}
          <ul className="stack">
            {[...open, ...confirmed.slice(-5)].map((one) => (
              <li key={one.key} className="to-block" aria-label={personCalled(one)}>
                <span className="row wrap tight">
                  <strong>{personCalled(one)}</strong>
                  <Badge
                    tone={one.state === 'blocked' ? 'good' : 'heed'}
                    icon={one.state === 'blocked' ? 'check' : 'clock'}
                  >
                    {one.state === 'blocked' ? 'Blocked' : 'Not blocked yet'}
                  </Badge>
                </span>
                <span className="soft small">
                  {outcomeWords[one.outcome].word}: {reasonWords(one.because)}. {one.by}
                  {one.checkedAt !== null && `, checked ${when(one.checkedAt)}`}
                </span>
                {one.state === 'notYet' && (
                  <Button
                    look="link"
                    aria-label={`Open profile of ${personCalled(one)}`}
                    onClick={() => void deeds.open(one.key)}
                  >
                    Open profile
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <div className="row wrap">
            <Button icon="search" disabled={deeds.busy} onClick={() => void deeds.checkBlocks()}>
              Check again
            </Button>
            <Button look="quiet" disabled={deeds.busy} onClick={onPaste}>
              Paste the blocked accounts…
            </Button>
          </div>
          {confirmed.length > 5 && (
            <p className="soft small">{confirmed.length} blocks are confirmed in all.</p>
          )}
        </>
      )}
    </section>
  )
}
