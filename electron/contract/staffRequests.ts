import { z } from 'zod'
import { AccountId } from '../core/account.ts'
import { Instant } from '../core/day.ts'
import { KeyChangeReason } from '../core/keyChange.ts'
import { Operator, OperatorId, OperatorName, Role } from '../core/operator.ts'
import { nothing, passphrase } from './shapes.ts'

const accounts = z.array(AccountId).max(20).readonly()

/** Everybody who may sign in, as an administrator sees them. */
export const Staff = z
  .array(
    z
      .strictObject({
        operator: Operator,
        accounts,
        lastSignedIn: Instant.nullable(),
        /** What was said about the policy when they were let in (P9). */
        policyNote: z.string().nullable(),
      })
      .readonly(),
  )
  .readonly()
export type Staff = z.infer<typeof Staff>

/** How it stands with the key of the records. Names are for an administrator, who alone is asked to do something. */
export const RecordsKey = z
  .strictObject({
    changedAt: Instant.nullable(),
    /** A new key that was wished for and is not there yet. */
    due: z
      .strictObject({ at: Instant, by: z.string(), because: KeyChangeReason })
      .readonly()
      .nullable(),
    /** Whom a new key waits for: they sign in once, or are given a new passphrase. */
    awaited: z.array(Operator).readonly(),
    /** The printed code was made by an earlier studio, and has to be made anew first. */
    awaitsRecoveryCode: z.boolean(),
  })
  .readonly()
export type RecordsKey = z.infer<typeof RecordsKey>

/** Who may sign in, with which role and for which accounts (P9). */
export const staffRequests = {
  listStaff: { who: 'signedIn', input: nothing, output: Staff },
  addOperator: {
    who: 'administrator',
    input: z.strictObject({
      name: OperatorName,
      role: Role,
      accounts,
      passphrase,
      /** That they have read the policy, and where it now names them. */
      hasReadPolicy: z.literal(true),
      policyNote: z.string().trim().min(1).max(300),
    }),
    output: Staff,
  },
  changeOperator: {
    who: 'administrator',
    input: z.strictObject({ operator: OperatorId, role: Role, accounts }),
    output: Staff,
  },
  resetPassphrase: {
    who: 'administrator',
    input: z.strictObject({ operator: OperatorId, newPassphrase: passphrase }),
    output: nothing,
  },
  changeMyPassphrase: {
    who: 'signedIn',
    input: z.strictObject({ current: passphrase, newPassphrase: passphrase }),
    output: nothing,
  },
  readRecordsKey: { who: 'administrator', input: nothing, output: RecordsKey },
  /** Changes it now, or as soon as nobody is waited for any more. */
  changeRecordsKey: {
    who: 'administrator',
    input: z.strictObject({ because: KeyChangeReason }),
    output: RecordsKey,
  },
  removeOperator: {
    who: 'administrator',
    input: z.strictObject({ operator: OperatorId }),
    output: Staff,
  },
  /** Told once, to be printed; the old code opens nothing any more. */
  replaceRecoveryCode: {
    who: 'administrator',
    input: nothing,
    output: z.strictObject({ recoveryCode: z.string() }),
  },
} as const
