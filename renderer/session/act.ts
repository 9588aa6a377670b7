import type { Channel } from '../../electron/contract/channels.ts'
import type { Input, Output } from '../../electron/contract/contract.ts'
import { ask } from '../bridge.ts'
import { changeSession, showProblem } from './windowSession.ts'

/** Channels whose answer is never null, so that null can say that main refused. */
type Answering = { [C in Channel]: null extends Output<C> ? never : C }[Channel]

/**
 * A press of the window: asks main, shows why where it refuses, and says in a sentence what was done. Null is a refusal,
 * of which the person has been told.
 */
export async function act<C extends Answering>(
  channel: C,
  input: Input<C>,
  said?: string | ((done: Output<C>) => string),
): Promise<Output<C> | null> {
  const answer = await ask(channel, input)
  if (!answer.ok) {
    showProblem(answer.error)
    return null
  }
  if (said !== undefined) {
    changeSession({ toast: { sentence: typeof said === 'string' ? said : said(answer.value) } })
  }
  return answer.value
}
