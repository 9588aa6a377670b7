import { z } from 'zod'
import { Handle } from '../core/account.ts'
import { Instant } from '../core/day.ts'
import { Operator, OperatorId, OperatorName } from '../core/operator.ts'
import { Preferences } from '../core/preferences.ts'
import { nothing, passphrase } from './shapes.ts'

/** Posts that nobody can send while the studio is locked. */
export const Waiting = z
  .strictObject({
    posts: z.int().nonnegative(),
    /** The earliest time that one of them was given; null where none was. */
    next: Instant.nullable(),
  })
  .readonly()
export type Waiting = z.infer<typeof Waiting>

/** Where the studio stands: decides the first screen. */
export const Status = z
  .discriminatedUnion('stage', [
    z.strictObject({ stage: z.literal('firstStart') }),
    z.strictObject({
      stage: z.literal('locked'),
      practice: z.boolean(),
      schoolName: z.string(),
      operators: z.array(z.strictObject({ id: OperatorId, name: z.string() })).readonly(),
      /** Shown on the sign-in page of the practice school only. */
      practicePassphrase: z.string().nullable(),
      waiting: Waiting,
    }),
    z.strictObject({
      stage: z.literal('open'),
      practice: z.boolean(),
      schoolName: z.string(),
      operator: Operator,
      /** Where practice X shows its timeline, `http://127.0.0.1:…`; null in a real school. */
      practiceTimeline: z.string().nullable(),
    }),
  ])
  .readonly()
export type Status = z.infer<typeof Status>

/** Who is at the desk, and what this computer remembers. */
export const deskRequests = {
  status: { who: 'anybody', input: nothing, output: Status },
  openPractice: { who: 'anybody', input: nothing, output: Status },
  /** Back to the real school's sign-in, or to the first start where there is none yet. */
  leavePractice: { who: 'anybody', input: nothing, output: Status },
  setUpSchool: {
    who: 'signedOut',
    input: z.strictObject({
      schoolName: z.string().trim().min(1).max(120),
      operatorName: OperatorName,
      passphrase,
      accounts: z
        .array(
          z.strictObject({
            handle: Handle,
            label: z.string().trim().min(1).max(120),
          }),
        )
        .min(1)
        .max(20),
    }),
    output: z.strictObject({ recoveryCode: z.string(), status: Status }),
  },
  signIn: {
    who: 'signedOut',
    input: z.strictObject({ operator: OperatorId, passphrase }),
    output: Status,
  },
  recover: {
    who: 'signedOut',
    input: z.strictObject({
      recoveryCode: z.string().max(200),
      operator: OperatorId,
      newPassphrase: passphrase,
    }),
    output: Status,
  },
  lock: { who: 'anybody', input: nothing, output: Status },

  readPreferences: { who: 'anybody', input: nothing, output: Preferences },
  keepPreferences: { who: 'anybody', input: Preferences, output: nothing },
} as const
