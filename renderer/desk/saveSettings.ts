import type { SchoolSettings } from '../../electron/core/school.ts'
import { ask } from '../bridge.ts'
import { changeDesk, showProblem } from './desk.ts'
import { takeRecords } from './keep.ts'

export async function saveSettings(settings: SchoolSettings): Promise<void> {
  const records = await ask('saveSettings', settings)
  if (!records.ok) return showProblem(records.error)
  takeRecords(records.value)
  changeDesk({ toast: { sentence: 'The settings are saved. They count from now on.' } })
}
