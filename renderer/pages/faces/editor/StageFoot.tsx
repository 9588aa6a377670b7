import type { EarlyFace } from '../../../editing/earlyFace.ts'
import { type FaceState, isOpen } from '../../../editing/faceStates.ts'
import { faceName, searchWords, tally } from '../../../editing/wording.ts'

interface StageFootProps {
  readonly said: string
  readonly chosen: FaceState | null
  readonly faces: readonly FaceState[]
  /** False while the studio has not looked for faces yet. */
  readonly isSearched: boolean
  readonly seenSoFar: readonly EarlyFace[] | null
}

/** What was just done and how it stands: read out as it changes (WCAG 4.1.3). */
export function StageFoot({ said, chosen, faces, isSearched, seenSoFar }: StageFootProps) {
  const about = chosen === null ? '' : `${faceName(chosen, faces.length)}.`
  const standing = isSearched
    ? tally(faces, faces.filter(isOpen).length)
    : searchWords(seenSoFar?.length ?? null)
  return (
    <div className="row">
      <p role="status" className="grow">
        {said} {about} {standing}.
      </p>
      <span className="soft small">
        <kbd>N</kbd> next <kbd>Enter</kbd> cover <kbd>A</kbd> add <kbd>F1</kbd> all keys
      </span>
    </div>
  )
}
