import type { Input } from '../../electron/contract/contract.ts'
import { ask } from '../bridge.ts'
import { changeDesk, showProblem } from '../desk/desk.ts'
import { takeRecords } from '../desk/keep.ts'

export async function recordDecision(
  name: string,
  fact: Input<'recordConsent'>['fact'],
): Promise<void> {
  const records = await ask('recordConsent', { fact })
  if (!records.ok) return showProblem(records.error)
  takeRecords(records.value)
  changeDesk({ toast: { sentence: `Recorded for ${name}.` } })
}
