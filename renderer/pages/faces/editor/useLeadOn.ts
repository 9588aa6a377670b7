import { useEffect, useState } from 'react'
import type { FaceId } from '../../../../electron/core/face.ts'
import { type FaceState, isOpen } from '../../../editing/faceStates.ts'

type Lead = { readonly to: FaceId } | { readonly after: number }

/**
 * Leads the focus along the list of faces, once the list shows what was done: to a face that was just marked, or from the
 * number of one that was decided on to the next that waits, and when none is left to the look at the whole picture.
 */
export function useLeadOn(faces: readonly FaceState[]): (lead: Lead) => void {
  const [lead, setLead] = useState<Lead | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the deed that leads on, not what the faces become later
  useEffect(() => {
    if (lead === null) return
    const face = 'to' in lead ? lead.to : nextOpenAfter(lead.after, faces)?.id
    document.getElementById(face === undefined ? 'look' : `face-${face}`)?.focus()
  }, [lead])
  return setLead
}

/** The next face without a decision, from the first one again after the last. */
export function nextOpenAfter(number: number, faces: readonly FaceState[]): FaceState | undefined {
  const open = faces.filter(isOpen)
  return open.find((face) => face.number > number) ?? open[0]
}
