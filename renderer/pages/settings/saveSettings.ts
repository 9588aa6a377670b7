import type { SchoolSettings } from '../../../electron/core/school.ts'
import { ask } from '../../bridge.ts'
import { takeRecords } from '../../session/keep.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'

export async function saveSettings(
  settings: SchoolSettings,
  reason: string | null,
): Promise<boolean> {
  const records = await ask('saveSettings', { settings, reason })
  if (!records.ok) {
    showProblem(records.error)
    return false
  }
  takeRecords(records.value)
  changeSession({ toast: { sentence: 'The settings are saved. They count from now on.' } })
  return true
}
