import type { PostSummary } from '../../electron/contract/postRequests.ts'

/** What to say of posts that waited a moment ago and were stopped since, by whatever it was; null where none was. */
export function stoppedSince(
  before: readonly PostSummary[],
  after: readonly PostSummary[],
): string | null {
  const stopped = after.filter(
    ({ id, state }) => state === 'rejected' && before.some((post) => post.id === id && waits(post)),
  )
  const [first] = stopped
  if (first === undefined) return null
  if (stopped.length > 1) return `${stopped.length} posts did not go out. History says why.`
  return `The post to ${first.handle} did not go out. ${first.note}`
}

function waits({ state }: PostSummary): boolean {
  return ['awaiting', 'approved', 'uploading', 'ready', 'blocked'].includes(state)
}
