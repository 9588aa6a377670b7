import type { Channel } from '../../../electron/contract/channels.ts'
import type { Input, Output } from '../../../electron/contract/contract.ts'
import type { MentionsView } from '../../../electron/contract/reviewRequests.ts'

/** The requests that answer with the whole look as it stands. */
export type MentionViewing = {
  [C in Channel]: Output<C> extends MentionsView ? C : never
}[Channel]
export type RunMentions = <C extends MentionViewing>(
  channel: C,
  input: Input<C>,
) => Promise<boolean>

export type OpenMention = (input: Omit<Input<'openMention'>, 'account'>) => Promise<void>
