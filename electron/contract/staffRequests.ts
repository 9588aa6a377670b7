import { z } from 'zod'
import { AccountId } from '../core/account.ts'
import { Instant } from '../core/day.ts'
import { Operator, OperatorId, Role } from '../core/operator.ts'
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

/** Who may sign in, with which role and for which accounts (P9). All but one's own passphrase are an administrator's. */
export const staffRequests = {
  listStaff: { input: nothing, output: Staff },
  addOperator: {
    input: z.strictObject({
      name: z.string().trim().min(1).max(120),
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
    input: z.strictObject({ operator: OperatorId, role: Role, accounts }),
    output: Staff,
  },
  resetPassphrase: {
    input: z.strictObject({ operator: OperatorId, newPassphrase: passphrase }),
    output: nothing,
  },
  changeMyPassphrase: {
    input: z.strictObject({ current: passphrase, newPassphrase: passphrase }),
    output: nothing,
  },
  removeOperator: { input: z.strictObject({ operator: OperatorId }), output: Staff },
  /** Told once, to be printed; the old code opens nothing any more. */
  replaceRecoveryCode: { input: nothing, output: z.strictObject({ recoveryCode: z.string() }) },
} as const
