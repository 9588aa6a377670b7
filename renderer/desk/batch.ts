import { changeDesk, useDesk } from './desk.ts'

export interface BatchDone {
  /** What stands behind “Undo” on the sheet. */
  readonly words: string
  /** What was done, as a sentence. */
  readonly sentence: string
  readonly undo: () => void
  /** What makes it final, where it is not final at once. */
  readonly settle?: () => Promise<void>
}

/** After so long nobody looks for the undo any more. */
const graceMilliseconds = 60_000

let settling: (() => Promise<void>) | null = null
let timer: ReturnType<typeof setTimeout> | undefined

/** Something was done to many photos at once: one undo takes all of it back, until the next such deed. */
export function keepBatch({ words, sentence, undo, settle }: BatchDone): void {
  void settleBatch()
  settling = settle ?? null
  if (settle) {
    timer = setTimeout(() => void settleBatch(), graceMilliseconds)
    window.addEventListener('pagehide', () => void settleBatch(), { once: true })
  }
  const takeBack = () => {
    settling = null
    clearTimeout(timer)
    changeDesk({ batch: null, toast: null })
    undo()
  }
  changeDesk({ batch: { words, undo: takeBack }, toast: { sentence, undo: takeBack } })
}

export function undoBatch(): void {
  useDesk.getState().batch?.undo()
}

/** Makes final what was done last, as before the studio is locked. */
export async function settleBatch(): Promise<void> {
  const settle = settling
  settling = null
  clearTimeout(timer)
  if (settle === null) return
  changeDesk({ batch: null, toast: null })
  await settle()
}
