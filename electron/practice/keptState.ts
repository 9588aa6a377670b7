import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { firstState, type PracticePicture, PracticeState } from './practiceState.ts'

export interface KeptState {
  readonly state?: PracticeState
  readonly persist: (state: PracticeState) => void
}

/**
 * Lets practice X remember its timelines in a file, so that practice goes on where it was left. No picture and no key of a
 * signing in is written down: the file lies open on the disk. One that cannot be read begins afresh, and one that cannot
 * be written costs nobody anything.
 */
export function keptIn(file: string): KeptState {
  const state = read(file)
  const persist = (kept: PracticeState) => {
    try {
      writeFileSync(`${file}.new`, JSON.stringify(remembered(kept)), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    } catch {
      // A full disk, or a folder that is gone: practice goes on without a memory.
    }
  }
  return state === null ? { persist } : { state, persist }
}

function remembered(state: PracticeState): PracticeState {
  return {
    ...state,
    pictures: state.pictures.map((picture) => ({ ...picture, segments: [] })),
    sessions: firstState().sessions,
    codes: [],
  }
}

/** False for a picture of an earlier practice, of which only the description was kept. */
export function isAtHand({ segments }: PracticePicture): boolean {
  return segments.length > 0
}

function read(file: string): PracticeState | null {
  try {
    return PracticeState.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null
  } catch {
    return null
  }
}
