import type { z } from 'zod'
import type { Who } from '../core/rights.ts'
import { accountRequests } from './accountRequests.ts'
import { approvalRequests } from './approvalRequests.ts'
import { auditRequests } from './auditRequests.ts'
import { backupRequests } from './backupRequests.ts'
import type { Channel } from './channels.ts'
import { deskRequests } from './deskRequests.ts'
import { draftRequests } from './draftRequests.ts'
import { exportRequests } from './exportRequests.ts'
import { importRequests } from './importRequests.ts'
import { incidentRequests } from './incidentRequests.ts'
import { keepingRequests } from './keepingRequests.ts'
import { photoRequests } from './photoRequests.ts'
import { policyRequests } from './policyRequests.ts'
import { postRequests } from './postRequests.ts'
import { pupilRequests } from './pupilRequests.ts'
import { registerRequests } from './registerRequests.ts'
import { reportRequests } from './reportRequests.ts'
import { reviewRequests } from './reviewRequests.ts'
import { staffRequests } from './staffRequests.ts'
import { weekRequests } from './weekRequests.ts'

/** Who may ask, and one schema per request and one per reply. A channel without all three does not compile. */
export const contract = {
  ...deskRequests,
  ...photoRequests,
  ...draftRequests,
  ...postRequests,
  ...approvalRequests,
  ...incidentRequests,
  ...policyRequests,
  ...weekRequests,
  ...accountRequests,
  ...reviewRequests,
  ...auditRequests,
  ...exportRequests,
  ...reportRequests,
  ...registerRequests,
  ...pupilRequests,
  ...importRequests,
  ...staffRequests,
  ...backupRequests,
  ...keepingRequests,
} satisfies Record<
  Channel,
  { readonly who: Who; readonly input: z.ZodType; readonly output: z.ZodType }
>

/** Who may ask, as its entry says. */
export type WhoAsks<C extends Channel> = (typeof contract)[C]['who']

export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>
