import { fullName, type Pupil } from '../../../electron/core/pupil.ts'
import { Button } from '../../ui/Button.tsx'
import { useDitto } from './useDitto.ts'

interface SamePeopleProps {
  /** The number of the photo before, and who is ticked in it; null at the first photo. */
  readonly before: { readonly number: number; readonly pupils: readonly Pupil[] } | null
  readonly onSame: () => void
  /** Ticks them and says by name that nobody else is in the photo (P2). */
  readonly onSameAndNobodyElse: () => void
}

/** The people of the photo before, by name, ticked here too with one key; with another one that is said to be everybody. */
export function SamePeople({ before, onSame, onSameAndNobodyElse }: SamePeopleProps) {
  const isSomebody = before !== null && before.pupils.length > 0
  useDitto(
    () => before !== null && onSame(),
    () => isSomebody && onSameAndNobodyElse(),
  )
  return (
    <div className="stack tight">
      <Button
        icon="people"
        className="start"
        disabled={before === null}
        title="Ctrl + D, as in a table"
        aria-keyshortcuts="Control+D"
        onClick={onSame}
      >
        Same people as the previous photo
      </Button>
      {isSomebody && (
        <Button
          icon="check"
          className="start"
          title="Ctrl + Shift + D. Your name is kept with it."
          aria-keyshortcuts="Control+Shift+D"
          onClick={onSameAndNobodyElse}
        >
          The same, and nobody else
        </Button>
      )}
      {isSomebody && (
        <p className="soft small">
          In Photo {before.number}: {before.pupils.map(fullName).join(', ')}.
        </p>
      )}
    </div>
  )
}
