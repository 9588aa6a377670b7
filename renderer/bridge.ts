import type { Channel } from '../electron/contract/channels.ts'
import type { Input, Output } from '../electron/contract/contract.ts'
import type { Failure } from '../electron/contract/failure.ts'
import type { Conversation, WindowDoor } from '../electron/contract/studio.ts'
import { type Result, refused } from '../electron/core/result.ts'

declare global {
  interface Window {
    readonly studio: WindowDoor
  }
}

export type Answer<C extends Channel> = Promise<Result<Output<C>, Failure>>

/** Asks main. Never throws: a call that breaks on the way is an unexpected failure like any other. */
export async function ask<C extends Channel>(channel: C, input: Input<C>): Answer<C> {
  const conversation: Conversation = window.studio
  try {
    return await conversation[channel](input)
  } catch {
    return refused({ kind: 'unexpected', reference: `window-${channel}` })
  }
}

/** Hands over files that were dropped on the window; their paths never reach the page. */
export async function offerDropped(files: readonly File[]): Answer<'offerFiles'> {
  try {
    return await window.studio.offerDropped(files)
  } catch {
    return refused({ kind: 'unexpected', reference: 'window-drop' })
  }
}

/** Listens to what main says without being asked; the answer stops it. */
export const onNotice: WindowDoor['onNotice'] = (listener) => window.studio.onNotice(listener)
