import type { SchoolSettings } from '../../../electron/core/school.ts'
import { act } from '../../session/act.ts'
import { takeRecords } from '../../session/keep.ts'
import { changeSession } from '../../session/windowSession.ts'

export async function saveSettings(
  settings: SchoolSettings,
  reason: string | null,
): Promise<boolean> {
  const records = await act('saveSettings', { settings, reason })
  if (records === null) return false
  takeRecords(records)
  changeSession({ toast: { sentence: 'The settings are saved. They count from now on.' } })
  return true
}
