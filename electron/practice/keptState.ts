import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { PracticeState } from './practiceState.ts'

export interface KeptState {
  readonly state?: PracticeState
  readonly persist: (state: PracticeState) => void
}

/**
 * Lets practice X remember its timelines in a file, so that practice goes on where it was left. A file that cannot be
 * read begins afresh: there is nothing in it that anybody could miss.
 */
export function keptIn(file: string): KeptState {
  const state = read(file)
  const persist = (kept: PracticeState) => {
    writeFileSync(`${file}.new`, JSON.stringify(kept))
    renameSync(`${file}.new`, file)
  }
  return state === null ? { persist } : { state, persist }
}

function read(file: string): PracticeState | null {
  try {
    return PracticeState.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null
  } catch {
    return null
  }
}
