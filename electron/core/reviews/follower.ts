import { z } from 'zod'
import type { Handle } from '../account.ts'

/**
 * What tells one follower from another and is kept: X's user id, which stays when a handle changes. Only where a list
 * was pasted and no id is known is it the handle, in lower case with its at sign.
 */
export const FollowerKey = z
  .string()
  .regex(/^(\d{1,19}|@[a-z0-9_]{1,20})$/)
  .brand('FollowerKey')
export type FollowerKey = z.infer<typeof FollowerKey>

/** Somebody in a list of followers: the key that is kept, and the handle as far as it is known. */
export interface ListedFollower {
  readonly key: FollowerKey
  readonly handle: Handle | null
}

/** The key of a handle, for those whose id nobody has said. */
export function keyOfHandle(handle: string): FollowerKey {
  return FollowerKey.parse(`@${handle.replace(/^@/, '').toLowerCase()}`)
}

/** Every key under which a follower may have been decided about: the id, and the handle that was pasted earlier. */
export function followerKeysOf({ key, handle }: ListedFollower): readonly FollowerKey[] {
  return handle === null ? [key] : [key, keyOfHandle(handle)]
}
