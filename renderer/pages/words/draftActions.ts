import type { Failure } from '../../../electron/contract/failure.ts'
import type { Draft, DraftId } from '../../../electron/core/draft.ts'
import type { Result } from '../../../electron/core/result.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { everythingSaved } from '../../session/keep.ts'
import { startPost } from '../../session/openSession.ts'
import { forgetPrints } from '../../session/publish.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'
import { wordsChanged } from '../../session/write.ts'

export async function readDrafts(): Promise<void> {
  await everythingSaved()
  const drafts = await act('listPostDrafts', {})
  if (drafts !== null) changeSession({ drafts })
}

export function startDraft(): Promise<void> {
  return exchange(() => ask('startPostDraft', {}))
}

export function takeUpDraft(draft: DraftId): Promise<void> {
  return exchange(() => ask('takeUpPostDraft', { draft }))
}

export function discardDraft(draft: DraftId): Promise<void> {
  return exchange(() => ask('discardPostDraft', { draft }))
}

/** Puts another post in hand. What the proofreader still has to say of the words before is no longer waited for. */
async function exchange(give: () => Promise<Result<Draft, Failure>>): Promise<void> {
  await everythingSaved()
  wordsChanged()
  forgetPrints()
  const given = await give()
  if (!given.ok) showProblem(given.error)
  await startPost()
  await readDrafts()
}
