import type { Desk } from '../session/desk.ts'
import type { Seen } from './reviewRoom.ts'

const largest = 400_000
const patience = 10_000
const mostKept = 300

/** Where X keeps profile pictures; nothing is fetched from anywhere else. */
const pictureHost = 'https://pbs.twimg.com/'

type FetchWhole = (
  url: string,
  request: {
    readonly signal: AbortSignal
    readonly redirect: 'error'
    readonly credentials: 'omit'
    readonly cache: 'no-store'
  },
) => Promise<Pick<Response, 'ok' | 'body'>>

/**
 * Fetches a profile picture the way that everything of X is fetched, so that the window never loads anything from
 * outside: small, in time, and of a kind that is a picture. `standIn` is practice X.
 */
export function pictureFetcher(fetchWhole: FetchWhole, standIn: string | null) {
  return async (url: string): Promise<Uint8Array | null> => {
    if (!url.startsWith(pictureHost)) return null
    const from = standIn === null ? url : `${standIn}/${url.slice(pictureHost.length)}`
    try {
      const reply = await fetchWhole(from, {
        signal: AbortSignal.timeout(patience),
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
      })
      if (!reply.ok || reply.body === null) return null
      const bytes = await upTo(largest, reply.body)
      return bytes !== null && isPicture(bytes) ? bytes : null
    } catch {
      return null
    }
  }
}

async function upTo(most: number, body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

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
export async function avatarOf({ reviewing }: Desk, id: string): Promise<Uint8Array | null> {
  const kept = reviewing.avatars.get(id)
  if (kept !== undefined) return kept
  const url = [...peopleAtHand(reviewing)].find(({ key }) => key === id)?.picture ?? null
  if (url === null) return null
  const bytes = await reviewing.fetchPicture(url)
  if (reviewing.avatars.size >= mostKept) reviewing.avatars.clear()
  reviewing.avatars.set(id, bytes)
  return bytes
}

function* peopleAtHand({ lists, mentions }: Desk['reviewing']): Iterable<Seen> {
  for (const { people } of lists.values()) yield* people
  for (const list of mentions.values()) {
    for (const { writer } of list.mentions) if (writer !== null) yield writer
  }
}
