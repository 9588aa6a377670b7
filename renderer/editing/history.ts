/** What was done, step by step, without a limit: `steps[at]` is how it stands; undo and redo move `at`. */
export interface UndoHistory<T> {
  readonly steps: readonly T[]
  readonly at: number
}

export function begin<T>(first: T): UndoHistory<T> {
  return { steps: [first], at: 0 }
}

/** How it stands. */
export function currentDraft<T>({ steps, at }: UndoHistory<T>): T {
  const step = steps[at] ?? steps.at(-1)
  if (step === undefined) throw new Error('A history has at least one step')
  return step
}

/** One more step. What was undone is gone. */
export function push<T>(history: UndoHistory<T>, step: T): UndoHistory<T> {
  if (step === currentDraft(history)) return history
  const steps = [...history.steps.slice(0, history.at + 1), step]
  return { steps, at: steps.length - 1 }
}

/** The same step again, as a key that is held repeats it: it replaces the last one and stays one undo. */
export function amend<T>(history: UndoHistory<T>, step: T): UndoHistory<T> {
  if (history.at === 0) return push(history, step)
  return { steps: [...history.steps.slice(0, history.at), step], at: history.at }
}

export function canUndo({ at }: UndoHistory<unknown>): boolean {
  return at > 0
}

export function canRedo({ steps, at }: UndoHistory<unknown>): boolean {
  return at < steps.length - 1
}

export function undo<T>(history: UndoHistory<T>): UndoHistory<T> {
  return canUndo(history) ? { ...history, at: history.at - 1 } : history
}

export function redo<T>(history: UndoHistory<T>): UndoHistory<T> {
  return canRedo(history) ? { ...history, at: history.at + 1 } : history
}
