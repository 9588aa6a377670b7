import { useEffect, useState } from 'react'
import { type FaceState, isOpen } from './faceStates.ts'

/**
 * After a face was decided the focus goes on to the next one that waits, and when none is left to the look at the whole
 * picture. Answers the function to call with the number of the face that was decided.
 */
export function useGoOnToOpen(faces: readonly FaceState[]): (number: number) => void {
  const [decided, setDecided] = useState<{ readonly number: number } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the decision that leads on, not what the faces become later
  useEffect(() => {
    if (decided === null) return
    const next = nextOpenAfter(decided.number, faces)
    document.getElementById(next === undefined ? 'look' : `face-${next.id}`)?.focus()
  }, [decided])
  return (number) => setDecided({ number })
}

/** The next face without a decision, from the first one again after the last. */
export function nextOpenAfter(number: number, faces: readonly FaceState[]): FaceState | undefined {
  const open = faces.filter(isOpen)
  return open.find((face) => face.number > number) ?? open[0]
}
