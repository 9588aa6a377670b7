import type { PreferenceName, Preferences } from '../../electron/core/preferences.ts'
import { ask } from '../bridge.ts'

// The window's own storage lives in memory only, so that no picture is ever written by the browser: main keeps these.
let kept: Preferences = {}

/** Asks main once, before anything is drawn, so that the window opens in its own colours. */
export async function recall(): Promise<void> {
  const answer = await ask('readPreferences', {})
  if (answer.ok) kept = answer.value
}

/** What this computer remembers under a name; null until something was remembered. */
export function remembered(name: PreferenceName): string | null {
  return kept[name] ?? null
}

/** Remembers it for the next start, also after a power cut. */
export function remember(name: PreferenceName, value: string): void {
  if (kept[name] === value) return
  kept = { ...kept, [name]: value }
  void ask('keepPreferences', kept)
}
