import type { Outbox } from '../posting/outbox.ts'

/**
 * Posts that wait can be asked anew whether they may leave. Whoever changes what a post rests on asks for it, in the
 * transaction of the change.
 */
export interface RecallsPosts {
  readonly postOffice: Pick<Outbox, 'recall'>
}

/** A post that has not left can be stopped. */
export interface StopsPosts {
  readonly postOffice: Pick<Outbox, 'halt'>
}
