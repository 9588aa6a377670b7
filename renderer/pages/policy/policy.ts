import type { Output } from '../../../electron/contract/contract.ts'

/** What main says of the policy: its versions, the changed settings, and the day it is there. */
export type Policy = Output<'readPolicy'>
