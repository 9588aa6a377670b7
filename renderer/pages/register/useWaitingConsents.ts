import { useEffect, useState } from 'react'
import type { ToldWaiting } from '../../../electron/contract/pupilRequests.ts'
import type { Records } from '../../../electron/core/records.ts'
import { ask } from '../../bridge.ts'
import { showProblem } from '../../session/windowSession.ts'

/** Every yes that waits for a second person, read anew whenever the records change. */
export function useWaitingConsents(records: Records): readonly ToldWaiting[] {
  const [waiting, setWaiting] = useState<readonly ToldWaiting[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other records, other consents that wait
  useEffect(() => {
    let stale = false
    void ask('listWaitingConsents', {}).then((answer) => {
      if (stale) return
      if (answer.ok) setWaiting(answer.value)
      else showProblem(answer.error)
    })
    return () => {
      stale = true
    }
  }, [records])
  return waiting
}
