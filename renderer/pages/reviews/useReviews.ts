import { useCallback, useEffect, useState } from 'react'
import type { AccountId } from '../../../electron/core/account.ts'
import { act } from '../../session/act.ts'
import type { Reviews } from './AccountTabs.tsx'

/** Which accounts there are and how their reviews stand; the most urgent of one's own is chosen first. */
export function useReviews() {
  const [reviews, setReviews] = useState<Reviews | null>(null)
  const [chosen, choose] = useState<AccountId | null>(null)
  const refresh = useCallback(async () => {
    const answer = await act('listReviewsDue', {})
    if (answer === null) return
    setReviews(answer)
    choose((before) => before ?? mostUrgent(answer))
  }, [])
  useEffect(() => void refresh(), [refresh])
  return { reviews, chosen, choose, refresh }
}

function mostUrgent({ reviews }: Reviews): AccountId | null {
  const mine = reviews.filter((review) => review.mine)
  const urgency = { overdue: 0, never: 1, today: 2, done: 3 }
  return mine.toSorted((a, b) => urgency[a.due.state] - urgency[b.due.state])[0]?.account ?? null
}
