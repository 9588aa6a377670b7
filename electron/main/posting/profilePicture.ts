import type { Loopback } from './loopback.ts'
import { readBody } from './readBody.ts'

interface PictureRequest {
  readonly signal: AbortSignal
  readonly redirect: 'error'
  readonly credentials: 'omit'
  readonly cache: 'no-store'
}

/** As much of `fetch` as a profile picture needs. */
export type PictureFetch = (
  url: string,
  request: PictureRequest,
) => Promise<Pick<Response, 'status' | 'body'>>

const timeLimit = 15_000
const mostBytes = 1_000_000

/**
 * An account's profile picture as X has it; null where it cannot be had. What comes is not looked at here: only the
 * darkroom decodes it.
 */
export async function fetchProfilePicture(
  fetch: PictureFetch,
  url: string,
  standIn: Loopback | undefined,
  until?: AbortSignal,
): Promise<Uint8Array | null> {
  const address = addressOf(url, standIn)
  if (address === null || until?.aborted) return null
  try {
    const late = AbortSignal.timeout(timeLimit)
    const signal = until === undefined ? late : AbortSignal.any([late, until])
    const reply = await fetch(address, {
      signal,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
    })
    const bytes = await readBody(reply, mostBytes)
    return reply.status === 200 ? bytes : null
  } catch {
    return null
  }
}

/** X names a picture of 48 pixels and keeps one of 73 beside it. No other host is ever asked. */
export function addressOf(url: string, standIn: Loopback | undefined): string | null {
  if (!URL.canParse(url)) return null
  const { origin, pathname, username, password } = new URL(url)
  if (username !== '' || password !== '') return null
  if (standIn !== undefined) return origin === standIn ? `${standIn}${pathname}` : null
  const isX = origin === 'https://pbs.twimg.com' && pathname.startsWith('/profile_images/')
  return isX ? `${origin}${pathname.replace(/_normal(\.\w+)$/, '_bigger$1')}` : null
}
