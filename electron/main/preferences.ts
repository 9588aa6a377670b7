import { readFileSync } from 'node:fs'
import { Preferences } from '../core/preferences.ts'
import { writeAtomically } from './files/writeAtomically.ts'

/** The preferences of this computer, in a small file beside the records. */
export interface PreferencesFile {
  /** Empty where nothing was kept or it cannot be read: the studio is then as on the first day. */
  read(): Preferences
  /** Kept one after the other; the last one stays. One that cannot be kept is no reason to disturb anybody. */
  keep(preferences: Preferences): Promise<void>
}

export function openPreferences(file: string): PreferencesFile {
  let before = Promise.resolve()
  const write = (preferences: Preferences) =>
    writeAtomically(file, Buffer.from(JSON.stringify(preferences))).catch(() => undefined)
  return {
    read() {
      try {
        return Preferences.parse(JSON.parse(readFileSync(file, 'utf8')))
      } catch {
        return {}
      }
    },
    keep(preferences) {
      before = before.then(() => write(preferences))
      return before
    },
  }
}
