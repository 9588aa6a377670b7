import { counted } from '../../../../electron/core/counted.ts'
import { Button } from '../../../ui/Button.tsx'
import { CountAid } from './CountAid.tsx'

interface LookEndingProps {
  readonly open: number
  readonly mustCount: boolean
  readonly known: number
  /** The count differs, and a person says why. */
  readonly onCounted: () => void
  /** The count agrees: nothing is left to ask. */
  readonly onCountedAndLooked: () => void
  readonly onAgain: () => void
  readonly onLooked: () => void
  readonly onClose: () => void
}

/** What stands under the picture once every part was seen: what is still open, the count, or the statement by name. */
export function LookEnding({
  open,
  mustCount,
  known,
  onCounted,
  onCountedAndLooked,
  onAgain,
  onLooked,
  onClose,
}: LookEndingProps) {
  if (open > 0) {
    return (
      <>
        <p className="grow">
          {counted(open, 'face is', 'faces are')} still without a decision. Decide first: any change
          asks for a new look.
        </p>
        <Button look="primary" autoFocus onClick={onClose}>
          Back to the faces
        </Button>
      </>
    )
  }
  if (mustCount) {
    return (
      <CountAid
        known={known}
        onAgrees={onCountedAndLooked}
        onCounted={onCounted}
        onAgain={onAgain}
      />
    )
  }
  return (
    <>
      <p className="grow">You have seen every part. Your name is kept with this.</p>
      <Button onClick={onAgain}>Look again</Button>
      <Button look="primary" large={true} icon="check" autoFocus onClick={onLooked}>
        I looked at the whole picture at full size
      </Button>
    </>
  )
}
