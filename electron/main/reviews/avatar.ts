import type { Reviewing } from './reviewing.ts'
import type { ReviewRoom, Seen } from './reviewRoom.ts'

const mostKept = 300

/** JPEG, PNG or WebP by its first bytes; what a header says counts for nothing. */
export function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  return (
    start.startsWith('\xff\xd8\xff') ||
    start.startsWith('\x89PNG\r\n\x1a\n') ||
    /^RIFF.{4}WEBP/s.test(start)
  )
}

/** The picture of somebody in a list at hand, in memory only; null where there is none. */
export async function avatarOf(
  { reviewing }: Pick<Reviewing, 'reviewing'>,
  id: string,
): Promise<Uint8Array | null> {
  const kept = reviewing.avatars.get(id)
  if (kept !== undefined) return kept
  const url = [...peopleAtHand(reviewing)].find(({ key }) => key === id)?.picture ?? null
  if (url === null) return null
  const fetched = await reviewing.fetchPicture(url)
  const bytes = fetched !== null && isPicture(fetched) ? fetched : null
  if (reviewing.avatars.size >= mostKept) reviewing.avatars.clear()
  reviewing.avatars.set(id, bytes)
  return bytes
}

function* peopleAtHand({
  lists,
  mentions,
}: Pick<ReviewRoom, 'lists' | 'mentions'>): Iterable<Seen> {
  for (const { people } of lists.values()) yield* people
  for (const list of mentions.values()) {
    for (const { writer } of list.mentions) if (writer !== null) yield writer
  }
}
