import type { z } from 'zod'
import { accountRequests } from './accountRequests.ts'
import { auditRequests } from './auditRequests.ts'
import type { Channel } from './channels.ts'
import { deskRequests } from './deskRequests.ts'
import { draftRequests } from './draftRequests.ts'
import { exportRequests } from './exportRequests.ts'
import { photoRequests } from './photoRequests.ts'
import { postRequests } from './postRequests.ts'
import { registerRequests } from './registerRequests.ts'
import { reviewRequests } from './reviewRequests.ts'

/** One schema per request and one per reply. A channel without both does not compile. */
export const contract = {
  ...deskRequests,
  ...photoRequests,
  ...draftRequests,
  ...postRequests,
  ...accountRequests,
  ...reviewRequests,
  ...auditRequests,
  ...exportRequests,
  ...registerRequests,
} satisfies Record<Channel, { readonly input: z.ZodType; readonly output: z.ZodType }>

export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>
