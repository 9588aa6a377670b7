import type { Endpoint } from './faults.ts'

/** Questions in fifteen minutes for one account, as X publishes them. */
const limits: Readonly<Record<Endpoint, number>> = {
  me: 75,
  users: 900,
  media: 500,
  metadata: 500,
  tweets: 100,
  tweet: 900,
  delete: 50,
  timeline: 900,
  mentions: 300,
  followers: 300,
  blocking: 15,
  hide: 50,
  token: 1000,
  revoke: 1000,
}
const windowMilliseconds = 15 * 60_000

interface Window {
  readonly endsAt: number
  readonly count: number
}

/** Counts questions, and says in X's own headers how many are left. */
export function rateLimits(patience: number) {
  const windows = new Map<string, Window>()
  return (endpoint: Endpoint, user: string, now: number) => {
    const limit = limits[endpoint] * patience
    const before = windows.get(`${endpoint} ${user}`)
    const fresh = before === undefined || before.endsAt <= now
    const endsAt = fresh ? now + windowMilliseconds : before.endsAt
    const count = fresh ? 1 : before.count + 1
    windows.set(`${endpoint} ${user}`, { endsAt, count })
    return {
      usedUp: count > limit,
      headers: {
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-remaining': String(Math.max(0, limit - count)),
        'x-rate-limit-reset': String(Math.ceil(endsAt / 1000)),
      },
    }
  }
}
