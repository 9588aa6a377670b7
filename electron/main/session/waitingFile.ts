import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Waiting } from '../../contract/deskRequests.ts'

/**
 * How many posts wait, and when the next is due, so that a locked studio can say so. Two numbers in plain: no words, no
 * account, nobody's name. It informs, and nothing is decided by it.
 */
export function keepWaiting(file: string, waiting: Waiting): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(waiting), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch {
    // A full disk is told where something is lost by it.
  }
}

export function readWaiting(file: string): Waiting {
  try {
    return Waiting.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { posts: 0, next: null }
  }
}
