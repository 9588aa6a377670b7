import type { Input } from '../../../electron/contract/contract.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { RecordsKey, Staff } from '../../../electron/contract/staffRequests.ts'
import type { KeyChangeReason } from '../../../electron/core/keyChange.ts'
import type { OperatorId } from '../../../electron/core/operator.ts'
import { ask } from '../../bridge.ts'
import { act } from '../../session/act.ts'
import { takeRecords } from '../../session/keep.ts'
import { readStatus } from '../../session/openSession.ts'
import { pauseSearch, searchFaces } from '../../session/searchFaces.ts'
import { changeSession } from '../../session/windowSession.ts'
import { failureWords } from '../../ui/failureWording.ts'

export type Member = Staff[number]

/** What can be done about staff. Those with a form answer what is wrong in it; null is done. */
export function staffDeeds(show: (staff: Staff) => void, showKey: (key: RecordsKey) => void) {
  const say = (sentence: string) => changeSession({ toast: { sentence } })
  /** Accounts and names are in the records too, so that every page knows of them. */
  const taken = async (staff: Staff) => {
    show(staff)
    const records = await ask('readRecords', {})
    if (records.ok) takeRecords(records.value)
    await readKey()
  }
  const readKey = async (): Promise<RecordsKey | null> => {
    const key = await ask('readRecordsKey', {})
    if (key.ok) showKey(key.value)
    return key.ok ? key.value : null
  }
  return {
    readKey,
    async add(input: Input<'addOperator'>): Promise<string | null> {
      const added = await ask('addOperator', input)
      if (!added.ok) return words(added.error)
      await taken(added.value)
      say(`${input.name} can sign in now. Tell them their passphrase in person.`)
      return null
    },
    async change(name: string, input: Input<'changeOperator'>): Promise<string | null> {
      const changed = await ask('changeOperator', input)
      if (!changed.ok) return words(changed.error)
      await taken(changed.value)
      say(`Saved for ${name}.`)
      return null
    },
    async reset(name: string, operator: OperatorId, newPassphrase: string): Promise<string | null> {
      const reset = await ask('resetPassphrase', { operator, newPassphrase })
      if (!reset.ok) return words(reset.error)
      await readKey()
      say(`${name} has a new passphrase. The old one opens nothing any more.`)
      return null
    },
    async changeMine(current: string, newPassphrase: string): Promise<string | null> {
      const changed = await ask('changeMyPassphrase', { current, newPassphrase })
      if (!changed.ok) return words(changed.error)
      say('Your passphrase is changed. It counts from the next signing in.')
      return null
    },
    async remove(name: string, operator: OperatorId): Promise<string | null> {
      const removed = await whileAway(() => ask('removeOperator', { operator }))
      if (!removed.ok) return words(removed.error)
      await taken(removed.value)
      const key = await readKey()
      say(
        key?.due === null
          ? `${name} can no longer sign in, and the records have a new key.`
          : `${name} can no longer sign in. The new key of the records has to wait a little.`,
      )
      return null
    },
    async changeKey(because: KeyChangeReason): Promise<string | null> {
      const changed = await whileAway(() => ask('changeRecordsKey', { because }))
      if (!changed.ok) {
        await readKey()
        return words(changed.error)
      }
      showKey(changed.value)
      const { due } = changed.value
      say(
        due === null
          ? 'The records have a new key. Everybody signs in as before.'
          : 'The new key of the records has to wait a little.',
      )
      return null
    },
    async newRecoveryCode(): Promise<void> {
      const made = await act('replaceRecoveryCode', {})
      if (made === null) return
      changeSession({ recoveryCode: made.recoveryCode })
    },
  }
}

/** Main gets up from the desk while it changes the key: what the window does by itself pauses, and goes on afterwards. */
async function whileAway<T extends { readonly ok: boolean }>(work: () => Promise<T>): Promise<T> {
  pauseSearch()
  const done = await work()
  if (!done.ok) await readStatus()
  void searchFaces()
  return done
}

export type StaffDeeds = ReturnType<typeof staffDeeds>

function words(failure: Failure): string {
  const { sentence, nextStep } = failureWords(failure)
  return `${sentence} ${nextStep}`
}
