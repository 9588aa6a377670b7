import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { Failure } from '../../contract/failure.ts'
import { mostFiles, type Offer } from '../../contract/photoRequests.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { filesIn, usualLimits, type WalkLimits } from './walk.ts'

/** Files that a person pointed at. Their paths stay here; the window gets a ticket and a name to show. */
export interface Offers {
  /** All of them or none: more than are taken at once are refused, with how many were seen. */
  offer(paths: readonly string[]): Promise<Result<readonly Offer[], Failure>>
  /** The path behind a ticket, once. */
  take(offer: string): string | null
  /** Gives up looking through folders; what was under way is answered with nothing. */
  stop(): void
}

export function createOffers(limits: WalkLimits = usualLimits): Offers {
  const paths = new Map<string, string>()
  let walking = new AbortController()
  return {
    async offer(offered) {
      // Whoever points at something else does not wait for the first any more.
      walking.abort()
      walking = new AbortController()
      const files = await filesIn(offered, walking.signal, limits)
      if (!files.ok) {
        return files.error.kind === 'stopped'
          ? ok([])
          : refused({ kind: 'tooManyFiles', found: files.error.found, most: mostFiles })
      }
      return ok(
        files.value.map((path) => {
          const offer = randomUUID()
          paths.set(offer, path)
          return { offer, displayName: displayName(path) }
        }),
      )
    },
    take(offer) {
      const path = paths.get(offer) ?? null
      paths.delete(offer)
      return path
    },
    stop: () => walking.abort(),
  }
}

/** A file's name as it may be shown: no control or direction-changing characters, at most 120 characters long. */
export function displayName(path: string): string {
  return basename(path)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '·')
    .slice(0, 120)
}
