import { z } from 'zod'

/** The questions that can be answered wrongly on request. */
export const Endpoint = z.enum([
  'me',
  'users',
  'media',
  'metadata',
  'tweets',
  'tweet',
  'delete',
  'timeline',
  'mentions',
  'followers',
  'blocking',
  'hide',
  'token',
  'revoke',
])
export type Endpoint = z.infer<typeof Endpoint>

/** What can go wrong. “AfterCommit” did what was asked, and then lost or spoilt the answer; “hangAWhile” only answers late. */
export const FaultKind = z.enum([
  'none',
  '503AfterCommit',
  '503',
  'dropAfterCommit',
  'dropBeforeCommit',
  'hang',
  'hangAWhile',
  'hangAfterCommit',
  'html200',
  'html200AfterCommit',
  'badGzip',
  '401',
  '402',
  '403duplicate',
  '429',
])
export type FaultKind = z.infer<typeof FaultKind>

/** What will happen to the next request at an endpoint; each entry is used once, in the order given. */
export const Fault = z.strictObject({ at: Endpoint, kind: FaultKind })
export type Fault = z.infer<typeof Fault>

/** The refresh that X carries out and whose answer never arrives: the old token is spent, the new one unknown. */
export const refreshLost: Fault = { at: 'token', kind: 'dropAfterCommit' }

/** True where what was asked is done, whatever comes back. */
export function commits(kind: FaultKind): boolean {
  return (
    kind === 'none' || kind === 'hangAWhile' || kind === 'badGzip' || kind.endsWith('AfterCommit')
  )
}
