import type { Status } from '../../../electron/contract/deskRequests.ts'

/** The studio while nobody is signed in: who may, and at which school. */
export type Locked = Extract<Status, { readonly stage: 'locked' }>
