import type { Input, Output } from '../../../electron/contract/contract.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { OperatorId } from '../../../electron/core/operator.ts'
import { ask } from '../../bridge.ts'
import { changeDesk, showProblem } from '../../desk/desk.ts'
import { takeRecords } from '../../desk/keep.ts'
import { failureWords } from '../../ui/failureWording.ts'

export type Staff = Output<'listStaff'>
export type Member = Staff[number]

/** What can be done about staff. Those with a form answer what is wrong in it; null is done. */
export function staffDeeds(show: (staff: Staff) => void) {
  const say = (sentence: string) => changeDesk({ toast: { sentence } })
  /** Accounts and names are in the records too, so that every page knows of them. */
  const taken = async (staff: Staff) => {
    show(staff)
    const records = await ask('readRecords', {})
    if (records.ok) takeRecords(records.value)
  }
  return {
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
      say(`${name} has a new passphrase. The old one opens nothing any more.`)
      return null
    },
    async changeMine(current: string, newPassphrase: string): Promise<string | null> {
      const changed = await ask('changeMyPassphrase', { current, newPassphrase })
      if (!changed.ok) return words(changed.error)
      say('Your passphrase is changed. It counts from the next signing in.')
      return null
    },
    async remove(name: string, operator: OperatorId): Promise<void> {
      const removed = await ask('removeOperator', { operator })
      if (!removed.ok) return showProblem(removed.error)
      await taken(removed.value)
      say(`${name} can no longer sign in. What they did stays in the log under their name.`)
    },
    async newRecoveryCode(): Promise<void> {
      const made = await ask('replaceRecoveryCode', {})
      if (!made.ok) return showProblem(made.error)
      changeDesk({ recoveryCode: made.value.recoveryCode })
    },
  }
}

export type StaffDeeds = ReturnType<typeof staffDeeds>

function words(failure: Failure): string {
  const { sentence, nextStep } = failureWords(failure)
  return `${sentence} ${nextStep}`
}
