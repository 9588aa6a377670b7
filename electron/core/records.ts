import { z } from 'zod'
import { Account, AccountId, Handle } from './account.ts'
import { Confirmation } from './confirmation.ts'
import { ConsentFact } from './consent.ts'
import { Operator } from './operator.ts'
import { Photo } from './photo.ts'
import { Pupil } from './pupil.ts'
import { School } from './school.ts'
import { SetAside } from './setAside.ts'
import { Finding } from './words/finding.ts'

/** What the proofreader said of exactly these words; checks that did not run are never taken for a pass. */
export const Proofreading = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notRun') }),
    z.strictObject({ kind: z.literal('run'), findings: z.array(Finding).readonly() }),
  ])
  .readonly()
export type Proofreading = z.infer<typeof Proofreading>

/** What the school knows, as main reads it from the database: all that a decision about a draft may rest on. */
export const Records = z
  .strictObject({
    operator: Operator,
    /** Everybody who may sign in, so that a confirmation can be told with its name. */
    operators: z.array(Operator).readonly(),
    school: School,
    accounts: z.array(Account).readonly(),
    /** Accounts beside the school's own that a post may mention (P6, P13). */
    handles: z.array(Handle).readonly(),
    pupils: z.array(Pupil).readonly(),
    consents: z.array(ConsentFact).readonly(),
    photos: z.array(Photo).readonly(),
    confirmations: z.array(Confirmation).readonly(),
    proofreading: Proofreading,
    /** What of all this cannot be read, and is left out. */
    setAside: z.array(SetAside).readonly(),
    /** What each account posted lately: X forbids one text sent from several accounts. */
    recentPosts: z.array(z.strictObject({ account: AccountId, text: z.string() })).readonly(),
  })
  .readonly()
export type Records = z.infer<typeof Records>
