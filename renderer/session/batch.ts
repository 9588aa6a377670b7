import { changeSession, perSession, useSession } from './windowSession.ts'

export interface BatchDone {
  /** What stands behind “Undo” on the sheet. */
  readonly words: string
  /** What was done, as a sentence. */
  readonly sentence: string
  readonly undo: () => void
  /** How long the undo is offered, in milliseconds; without it until the next such deed. */
  readonly offeredFor?: number
}

/** Counts down what is offered, and holds nothing of it. */
const countdown = perSession<{ timer?: ReturnType<typeof setTimeout> }>(() => ({}))

/** Something was done to many photos at once: one undo takes all of it back, until the next such deed. */
export function keepBatch({ words, sentence, undo, offeredFor }: BatchDone): void {
  withdrawUndo()
  const takeBack = () => {
    withdrawUndo()
    undo()
  }
  changeSession({ batch: { words, undo: takeBack }, toast: { sentence, undo: takeBack } })
  if (offeredFor !== undefined) countdown().timer = setTimeout(withdrawUndo, offeredFor)
}

export function undoBatch(): void {
  useSession.getState().batch?.undo()
}

/** What was done last stays done. */
export function withdrawUndo(): void {
  clearTimeout(countdown().timer)
  changeSession(({ batch, toast }) => ({
    batch: null,
    toast: batch !== null && toast?.undo === batch.undo ? null : toast,
  }))
}
