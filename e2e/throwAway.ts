import { rmSync } from 'node:fs'

/**
 * Removes folders with all that is in them. A studio that has ended, above all one that was killed, has children that write
 * their last for a moment longer: what they write into a folder while it goes is met again.
 */
export function throwAway(...folders: readonly string[]): void {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
