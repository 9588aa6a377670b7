import { useState } from 'react'
import type { ChangedPupil, PlannedChange } from '../../../electron/contract/importRequests.ts'
import { ChangedPupils } from './ChangedPupils.tsx'
import { readMoreChanges } from './importActions.ts'

interface ImportChangesProps {
  readonly fingerprint: string
  /** The change that all of them have; null where any will do. */
  readonly kind: PlannedChange['kind'] | null
  readonly total: number
  /** The first of them, as far as they are at hand. */
  readonly first: readonly ChangedPupil[]
}

/** The pupils whom the import would change: main says them a page at a time. */
export function ImportChanges({ fingerprint, kind, total, first }: ImportChangesProps) {
  const [pupils, setPupils] = useState(first)
  const readMore = async () => {
    const more = await readMoreChanges({ fingerprint, kind, from: pupils.length })
    if (more !== null) setPupils([...pupils, ...more])
  }
  return (
    <ChangedPupils
      pupils={pupils}
      total={total}
      onMore={pupils.length < total ? () => void readMore() : undefined}
    />
  )
}
