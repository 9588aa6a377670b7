import type { Input, Output } from '../../../electron/contract/contract.ts'
import type { PupilFile } from '../../../electron/contract/pupilRequests.ts'
import type { PupilId } from '../../../electron/core/pupil.ts'
import { needsSecondPerson, type WaitingConsentId } from '../../../electron/core/secondPerson.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { takeRecords } from '../../session/keep.ts'
import { readPosts } from '../../session/openSession.ts'
import { changeSession, showProblem } from '../../session/windowSession.ts'

export async function recordDecision(
  name: string,
  fact: Input<'recordConsent'>['fact'],
): Promise<void> {
  const records = await act('recordConsent', { fact })
  if (records === null) return
  takeRecords(records)
  const waits = needsSecondPerson(fact.decision, records.operator)
  const sentence = waits
    ? `Entered for ${name}. It counts once a second person has confirmed it.`
    : `Recorded for ${name}.`
  changeSession({ toast: { sentence } })
}

/** Says, as the second person, that a yes stands on paper as it was entered. */
export async function confirmWaiting(waiting: WaitingConsentId, name: string): Promise<void> {
  const records = await act(
    'confirmConsent',
    { waiting },
    `Confirmed for ${name}. It counts from now on.`,
  )
  if (records === null) return
  takeRecords(records)
}

export async function takeBackWaiting(waiting: WaitingConsentId, name: string): Promise<void> {
  const records = await act(
    'takeBackConsent',
    { waiting },
    `Taken back for ${name}. Nothing else has changed.`,
  )
  if (records === null) return
  takeRecords(records)
}

/** Null where main refused; it is then shown why. */
export async function withdraw(
  input: Input<'withdrawConsent'>,
): Promise<Output<'withdrawConsent'> | null> {
  const withdrawn = await act('withdrawConsent', input)
  if (withdrawn === null) return null
  await readAnew()
  return withdrawn
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
  const erased = await act('erasePupil', { pupil, typedName })
  if (erased === null) return false
  changeSession({ pupil: null, toast: { sentence: 'Everything about this pupil is erased.' } })
  await readAnew()
  return true
}

export async function saveTable(pupil: PupilId): Promise<void> {
  const saved = await act('savePupilTable', { pupil })
  if (saved?.saved) changeSession({ toast: { sentence: 'The table is saved.' } })
}

/** What the register's deeds change is seen everywhere: in the gate, in the queue, in the list of pupils. */
export async function readAnew(): Promise<void> {
  const records = await act('readRecords', {})
  if (records !== null) takeRecords(records)
  await readPosts()
}
