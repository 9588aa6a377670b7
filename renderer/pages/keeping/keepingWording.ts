import type { Keeping } from '../../../electron/contract/keepingRequests.ts'
import { counted } from '../../../electron/core/counted.ts'
import type { Retention } from '../../../electron/core/retention.ts'

interface KeepingField {
  readonly name: keyof Retention
  readonly label: string
  readonly hint: string
  readonly min: number
  readonly max: number
}

export const keepingFields: readonly KeepingField[] = [
  {
    name: 'originalsDays',
    label: 'Original photos, in days',
    hint: 'Counted from the last post with them, or from when they were added. Photos in a post in the making stay. The covered pictures of posts stay in History.',
    min: 1,
    max: 3650,
  },
  {
    name: 'leaverYears',
    label: 'Pupils who have left, in years',
    hint: 'Then their names and consents are erased. The log keeps a number in their place.',
    min: 0,
    max: 25,
  },
  {
    name: 'auditYears',
    label: 'Entries of the log, in years',
    hint: 'The log says how far it was shortened, so that a missing entry still shows.',
    min: 1,
    max: 50,
  },
]

/** “3 original photos, 2 pupils who left and 14 entries of the log.” */
export function goneWords({ photos, pupils, entries }: Keeping['due']): string {
  const parts = [
    photos > 0 ? counted(photos, 'original photo', 'original photos') : '',
    pupils > 0 ? counted(pupils, 'pupil who left', 'pupils who left') : '',
    entries > 0 ? counted(entries, 'entry of the log', 'entries of the log') : '',
  ].filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? `${last}.` : `${parts.slice(0, -1).join(', ')} and ${last}.`
}
