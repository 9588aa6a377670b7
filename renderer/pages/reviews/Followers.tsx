import { useState } from 'react'
import type { AccountId } from '../../../electron/core/account.ts'
import { Note } from '../../ui/Note.tsx'
import { AccountTabs } from './AccountTabs.tsx'
import { BlocksCard } from './BlocksCard.tsx'
import { FollowerTable } from './FollowerTable.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { PastReviews } from './PastReviews.tsx'
import { ReadCard } from './ReadCard.tsx'
import './reviews.css'
import { useFollowers } from './useFollowers.ts'
import { useReviews } from './useReviews.ts'
import { dueSentence } from './wording.ts'

/** The weekly review of who follows each account (P10, P11). */
export function Followers() {
  const { reviews, chosen, choose, refresh } = useReviews()
  if (reviews === null) return <p className="page soft">Reading the reviews…</p>
  return (
    <div className="page stack wide">
      <div className="row wrap">
        <h1 className="grow">Followers</h1>
        <span className="soft">
          Reviewed every {reviews.everyDays === 1 ? 'day' : `${reviews.everyDays} days`} for each
          account
        </span>
      </div>
      <AccountTabs reviews={reviews.reviews} chosen={chosen} showsDue onChoose={choose} />
      {chosen === null ? (
        <Note icon="lock">
          You are not one of the staff who may use an account, so there is nothing to review here.
        </Note>
      ) : (
        <Review
          key={chosen}
          account={chosen}
          handle={reviews.reviews.find(({ account }) => account === chosen)?.handle ?? ''}
          onChanged={refresh}
        />
      )}
    </div>
  )
}

interface ReviewProps {
  readonly account: AccountId
  readonly handle: string
  readonly onChanged: () => void
}

function Review({ account, handle, onChanged }: ReviewProps) {
  const actions = useFollowers(account, onChanged)
  const [pasting, setPasting] = useState<'followers' | 'blocked' | null>(null)
  const { view } = actions
  if (view === null) return <p className="soft">Reading…</p>
  const { due, list } = view
  return (
    <>
      {due.state !== 'done' && (
        <Note
          tone={due.state === 'overdue' ? 'stop' : 'heed'}
          icon={due.state === 'overdue' ? 'warning' : 'clock'}
          role="status"
        >
          {dueSentence(due)}
        </Note>
      )}
      <div className="review-columns">
        <div className="stack">
          {list !== null && list.left > 0 ? (
            <FollowerTable key={list.readAt} list={list} actions={actions} />
          ) : (
            <ReadCard
              view={view}
              handle={handle}
              actions={actions}
              onPaste={() => setPasting('followers')}
            />
          )}
        </div>
        <div className="stack wide">
          <BlocksCard view={view} actions={actions} onPaste={() => setPasting('blocked')} />
          <PastReviews reviews={view.reviews} />
        </div>
      </div>
      {pasting !== null && (
        <PasteDialog
          what={pasting}
          handle={handle}
          onClose={() => setPasting(null)}
          onPaste={(text, whole, lookUp) =>
            pasting === 'followers'
              ? actions.paste(text, whole, lookUp)
              : actions.pasteBlocked(text)
          }
        />
      )}
    </>
  )
}
