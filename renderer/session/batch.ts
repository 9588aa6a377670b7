import { changeDesk, useDesk } from './desk.ts'

export interface BatchDone {
  /** What stands behind “Undo” on the sheet. */
  readonly words: string
  /** What was done, as a sentence. */
  readonly sentence: string
  readonly undo: () => void
  /** How long the undo is offered, in milliseconds; without it until the next such deed. */
  readonly offeredFor?: number
}

// Counts down what is offered, and holds nothing of it.
let timer: ReturnType<typeof setTimeout> | undefined

/** Something was done to many photos at once: one undo takes all of it back, until the next such deed. */
export function keepBatch({ words, sentence, undo, offeredFor }: BatchDone): void {
  withdrawUndo()
  const takeBack = () => {
    withdrawUndo()
    undo()
  }
  changeDesk({ batch: { words, undo: takeBack }, toast: { sentence, undo: takeBack } })
  if (offeredFor !== undefined) timer = setTimeout(withdrawUndo, offeredFor)
}

export function undoBatch(): void {
  useDesk.getState().batch?.undo()
}

/** What was done last stays done. */
export function withdrawUndo(): void {
  clearTimeout(timer)
  changeDesk(({ batch, toast }) => ({
    batch: null,
    toast: batch !== null && toast?.undo === batch.undo ? null : toast,
  }))
}
