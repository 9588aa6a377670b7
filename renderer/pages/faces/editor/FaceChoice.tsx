import type { FaceState } from '../../../editing/faceStates.ts'
import { Button } from '../../../ui/Button.tsx'

interface FaceChoiceProps {
  readonly face: FaceState
  readonly onDecide: () => void
  readonly onDismiss: () => void
  readonly onAskAgain: () => void
  readonly onFit: () => void
  readonly onRemoveMark: () => void
}

/** What can be done with the chosen face, in words. */
export function FaceChoice(props: FaceChoiceProps) {
  const { face } = props
  const isCovered = face.decision === 'covered'
  const isLeftBare = face.decision === 'notAFace' || face.decision === 'adultAgreed'
  return (
    <fieldset className="face-choice" aria-label={`Face ${face.number}`}>
      {face.decision === 'partly' && (
        <p className="face-warning">
          The cover of face {face.number} leaves part of the face. Fit it, or move it over the face.
        </p>
      )}
      <div className="row tight wrap">
        {face.decision === 'partly' && <Button onClick={props.onFit}>Fit cover to face</Button>}
        {isCovered ? (
          <Button onClick={props.onDecide}>Take cover off</Button>
        ) : (
          <Button onClick={props.onDecide}>Cover face {face.number}</Button>
        )}
        {face.source === 'marked' ? (
          <Button onClick={props.onRemoveMark}>Remove mark</Button>
        ) : isLeftBare ? (
          <Button onClick={props.onAskAgain}>Decide again</Button>
        ) : (
          <Button onClick={props.onDismiss}>Not a face…</Button>
        )}
      </div>
    </fieldset>
  )
}
