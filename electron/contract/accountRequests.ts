import { z } from 'zod'
import { AccountId, Handle } from '../core/account.ts'
import { Instant } from '../core/day.ts'
import { nothing } from './shapes.ts'

/**
 * How an account stands with X: connected, to be connected again because its tokens are in doubt, not connected, or in
 * no need of it because it is practice X.
 */
export const Connections = z
  .strictObject({
    /** Of the school's own developer app; null until it was saved. */
    clientId: z.string().nullable(),
    /** What the developer app has to list as its callback addresses, to the letter. */
    callbacks: z.array(z.string()).readonly(),
    accounts: z
      .array(
        z.strictObject({
          account: AccountId,
          handle: Handle,
          label: z.string(),
          state: z.enum(['connected', 'again', 'notConnected', 'practice']),
          by: z.string().nullable(),
          at: Instant.nullable(),
        }),
      )
      .readonly(),
  })
  .readonly()
export type Connections = z.infer<typeof Connections>

/** The school’s accounts on X. */
export const accountRequests = {
  listConnections: { who: 'signedIn', input: nothing, output: Connections },
  saveClientId: {
    who: 'administrator',
    input: z.strictObject({ clientId: z.string().regex(/^[A-Za-z0-9_:=-]{8,200}$/) }),
    output: Connections,
  },
  /** Opens X's own page in the person's browser and waits for them to come back, five minutes at most. */
  connectAccount: {
    who: 'administrator',
    input: z.strictObject({ account: AccountId }),
    output: Connections,
  },
  giveUpConnecting: { who: 'signedIn', input: nothing, output: nothing },
  /** Asks X whose account it is that is connected. */
  checkConnection: {
    who: 'signedIn',
    input: z.strictObject({ account: AccountId }),
    output: z.strictObject({ handle: Handle, name: z.string() }),
  },
  disconnectAccount: {
    who: 'administrator',
    input: z.strictObject({ account: AccountId }),
    output: z.strictObject({
      /** False where X did not confirm that it gave the leave up. */
      revoked: z.boolean(),
      connections: Connections,
    }),
  },
} as const
