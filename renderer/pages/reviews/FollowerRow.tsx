import type { FollowersView } from '../../../electron/contract/reviewRequests.ts'
import type { FollowerDecision } from '../../../electron/core/reviews/followerDecision.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { when } from '../../ui/when.ts'
import { personCalled } from '../../wording/personCalled.ts'
import { Avatar } from './Avatar.tsx'
import { choices, type DecisionQuestion, outcomeWords } from './wording.ts'

type Follower = NonNullable<FollowersView['list']>['next'][number]

interface FollowerRowProps {
  readonly follower: Follower
  readonly decision: FollowerDecision | null
  readonly isMarked: boolean
  readonly asking: DecisionQuestion
  readonly onMark: () => void
  readonly onAsk: (what: DecisionQuestion) => void
  readonly onDecide: (decision: FollowerDecision) => void
  readonly onOpen: () => void
}

/** One follower as X shows them now; the one that is marked has its buttons. */
export function FollowerRow(props: FollowerRowProps) {
  const { follower, decision, isMarked, onMark } = props
  const { handle, name, bio, since, isProtected, earlier } = follower
  const called = personCalled(follower)
  return (
    <>
      <Avatar person={follower} />
      <div className="person-words">
        <div className="row wrap tight">
          {isMarked ? (
            <strong>{called}</strong>
          ) : (
            <Button look="link" onClick={onMark}>
              {called}
            </Button>
          )}
          {name !== '' && handle !== null && <span className="soft">{handle}</span>}
          {since !== null && (
            <span className="soft small">on X since {new Date(since).getFullYear()}</span>
          )}
          {isProtected && <Badge icon="lock">Protected</Badge>}
          {earlier !== null && (
            <Badge icon="history" tone="heed">
              Was here before: {outcomeWords[earlier.outcome].word}, {when(earlier.at)}
            </Badge>
          )}
          {decision !== null && (
            <Badge {...outcomeWords[decision.outcome]}>{outcomeWords[decision.outcome].word}</Badge>
          )}
        </div>
        <p className={bio === '' ? 'soft small' : 'small'}>
          {bio || (name === '' ? 'Open the profile to look at it.' : 'No bio.')}
        </p>
        {isMarked && <Choices {...props} />}
      </div>
    </>
  )
}

function Choices({ asking, onAsk, onDecide, onOpen }: FollowerRowProps) {
  if (asking !== null) {
    return (
      <fieldset className="decision-bar" aria-label="Why?">
        {choices[asking].map(({ key, name, decision }) => (
          <Button key={key} onClick={() => onDecide(decision)}>
            <kbd>{key}</kbd> {name}
          </Button>
        ))}
        <Button look="quiet" onClick={() => onAsk(null)}>
          Back
        </Button>
      </fieldset>
    )
  }
  return (
    <div className="decision-bar">
      <Button onClick={() => onDecide({ outcome: 'keep', because: 'nothingAgainst' })}>
        <kbd>K</kbd> May follow
      </Button>
      <Button look="quiet" onClick={() => onAsk('keep')}>
        <kbd>R</kbd> May follow, because…
      </Button>
      <Button look="grave" onClick={() => onAsk('unsuitable')}>
        <kbd>U</kbd> Unsuitable…
      </Button>
      <Button onClick={() => onDecide({ outcome: 'noValue', because: 'noLink' })}>
        <kbd>N</kbd> Adds nothing
      </Button>
      <Button look="grave" onClick={() => onAsk('possiblePupil')}>
        <kbd>P</kbd> Possible pupil…
      </Button>
      <Button look="quiet" icon="link" onClick={onOpen}>
        <kbd>O</kbd> Open profile
      </Button>
    </div>
  )
}
