import type { Result } from '../core/result.ts'
import type { Channel, Notice } from './channels.ts'
import type { Input, Output } from './contract.ts'
import type { Failure } from './failure.ts'

/** A function for each channel: the whole conversation between window and main as one type. */
export type Conversation = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Result<Output<C>, Failure>>
}

/** `window.studio`, as the preload makes it. */
export interface WindowDoor extends Conversation {
  /** Offers files that were dropped on the window; their paths never reach the page. */
  offerDropped(files: readonly unknown[]): ReturnType<Conversation['offerFiles']>
  /** Calls back on each notice; the answer stops it. */
  onNotice(listener: (notice: Notice) => void): () => void
}
