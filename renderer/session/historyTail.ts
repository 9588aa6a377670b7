import type {
  HistoryTail,
  PhotoAbout,
  PhotoHistory,
} from '../../electron/contract/photoRequests.ts'
import type { PhotoDraft } from '../../electron/core/draft.ts'

/**
 * What main has to be told of a history, given what it has: the steps from the first whose picture is another one, and
 * what is known beside the picture where that changed. The whole of it where main has nothing.
 */
export function historyTail(known: PhotoHistory | null, history: PhotoHistory): HistoryTail {
  const { steps, at } = history
  if (known === null) return { steps, at }
  const from = sharedSteps(known.steps, steps)
  const tail = { from, steps: steps.slice(from), at }
  const [before, after] = [known.steps[0], steps[0]]
  const isDescribed = before && after && isSameAbout(before, after)
  return isDescribed || after === undefined ? tail : { ...tail, about: aboutOf(after) }
}

function sharedSteps(known: readonly PhotoDraft[], steps: readonly PhotoDraft[]): number {
  const differs = steps.findIndex((step, index) => {
    const other = known[index]
    return other === undefined || !isSamePicture(step, other)
  })
  return differs === -1 ? steps.length : differs
}

/** By identity: what was not touched is the very same value, and comparing five hundred class photos costs nothing. */
function isSamePicture(a: PhotoDraft, b: PhotoDraft): boolean {
  if (a === b) return true
  return (
    a.covers === b.covers &&
    a.marks === b.marks &&
    a.dismissals === b.dismissals &&
    a.crop === b.crop
  )
}

function isSameAbout(a: PhotoDraft, b: PhotoDraft): boolean {
  return a.pupils === b.pupils && a.source === b.source && a.altText === b.altText
}

function aboutOf({ pupils, source, altText }: PhotoDraft): PhotoAbout {
  return { pupils, source, altText }
}
