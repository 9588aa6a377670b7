import type { Input, Output } from '../../electron/contract/contract.ts'
import type { PupilFile } from '../../electron/contract/pupilRequests.ts'
import type { PupilId } from '../../electron/core/pupil.ts'
import { ask } from '../bridge.ts'
import { changeDesk, showProblem } from '../desk/desk.ts'
import { takeRecords } from '../desk/keep.ts'
import { readPosts } from '../desk/openDesk.ts'

export async function recordDecision(
  name: string,
  fact: Input<'recordConsent'>['fact'],
): Promise<void> {
  const records = await ask('recordConsent', { fact })
  if (!records.ok) return showProblem(records.error)
  takeRecords(records.value)
  changeDesk({ toast: { sentence: `Recorded for ${name}.` } })
}

/** Null where main refused; it is then shown why. */
export async function withdraw(
  input: Input<'withdrawConsent'>,
): Promise<Output<'withdrawConsent'> | null> {
  const withdrawn = await ask('withdrawConsent', input)
  if (!withdrawn.ok) {
    showProblem(withdrawn.error)
    return null
  }
  await readAnew()
  return withdrawn.value
}

export async function setNeverShown(
  pupil: PupilId,
  neverShown: boolean,
): Promise<PupilFile | null> {
  const changed = await ask(neverShown ? 'setNeverShown' : 'liftNeverShown', { pupil })
  if (!changed.ok) {
    showProblem(changed.error)
    return null
  }
  await readAnew()
  return changed.value
}

/** True where the pupil is gone. */
export async function erase(pupil: PupilId, typedName: string): Promise<boolean> {
  const erased = await ask('erasePupil', { pupil, typedName })
  if (!erased.ok) {
    showProblem(erased.error)
    return false
  }
  changeDesk({ pupil: null, toast: { sentence: 'Everything about this pupil is erased.' } })
  await readAnew()
  return true
}

export async function saveTable(pupil: PupilId): Promise<void> {
  const saved = await ask('savePupilTable', { pupil })
  if (!saved.ok) showProblem(saved.error)
  else if (saved.value.saved) changeDesk({ toast: { sentence: 'The table is saved.' } })
}

/** What the register's deeds change is seen everywhere: in the gate, in the queue, in the list of pupils. */
export async function readAnew(): Promise<void> {
  const records = await ask('readRecords', {})
  if (records.ok) takeRecords(records.value)
  else showProblem(records.error)
  await readPosts()
}
