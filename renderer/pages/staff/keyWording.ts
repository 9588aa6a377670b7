import type { RecordsKey } from '../../../electron/contract/staffRequests.ts'
import type { OperatorId } from '../../../electron/core/operator.ts'

const list = new Intl.ListFormat('en-GB')

/** What a new key has to wait for, as the end of a sentence that began with “as soon as”; null where it waits for nothing. */
export function awaitedWords(
  { awaited, awaitsRecoveryCode }: Pick<RecordsKey, 'awaited' | 'awaitsRecoveryCode'>,
  leaving: OperatorId | null = null,
): string | null {
  const names = awaited.filter(({ id }) => id !== leaving).map(({ name }) => name)
  const people = list.format(names)
  const have = names.length === 1 ? 'has' : 'have'
  const parts = [
    ...(names.length === 0 ? [] : [`${people} ${have} signed in once`]),
    ...(awaitsRecoveryCode ? ['a new recovery code is printed'] : []),
  ]
  return parts.length === 0 ? null : list.format(parts)
}
