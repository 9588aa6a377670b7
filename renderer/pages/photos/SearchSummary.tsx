import { counted } from '../../../electron/core/counted.ts'
import type { Photo } from '../../../electron/core/photo.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'

interface SearchSummaryProps {
  /** How many photos the run looked at. */
  readonly finished: number
  readonly photos: readonly Photo[]
  /** In how many photos a face still waits for a decision. */
  readonly undecided: number
  readonly onNext: () => void
  readonly onClose: () => void
}

/** What the search for faces came to, once it has ended: how much was found, and what is left for a person. */
export function SearchSummary(props: SearchSummaryProps) {
  const { finished, photos, undecided, onNext, onClose } = props
  const faces = photos.reduce(
    (sum, { evidence }) => sum + (evidence.kind === 'looked' ? evidence.faces.length : 0),
    0,
  )
  return (
    <Note
      tone={undecided > 0 ? 'heed' : 'good'}
      icon={undecided > 0 ? 'face' : 'check'}
      role="status"
    >
      <div className="row wrap">
        <p className="grow">
          <strong>
            {counted(finished, 'photo was', 'photos were')} searched;{' '}
            {counted(faces, 'face is', 'faces are')} known on this sheet.
          </strong>{' '}
          {undecided === 0
            ? 'Every one that was found for certain is covered.'
            : `${counted(undecided, 'photo has', 'photos have')} a face that waits for you.`}
        </p>
        {undecided > 0 && (
          <Button icon="forward" onClick={onNext}>
            Show it
          </Button>
        )}
        <Button look="quiet" icon="close" aria-label="Close this summary" onClick={onClose} />
      </div>
    </Note>
  )
}
