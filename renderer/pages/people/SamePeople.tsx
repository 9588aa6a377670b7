import { fullName, type Pupil } from '../../../electron/core/pupil.ts'
import { Button } from '../../ui/Button.tsx'
import { useDitto } from './useDitto.ts'

interface SamePeopleProps {
  /** The photo before this one on the sheet. */
  readonly number: number
  /** Who is ticked in it. */
  readonly pupils: readonly Pupil[]
  readonly onSame: () => void
  /** Ticks them and says by name that nobody else is in the photo (P2). */
  readonly onSameAndNobodyElse: () => void
}

/** The people of the photo before, by name, ticked here too with one key; with another one that is said to be everybody. */
export function SamePeople({ number, pupils, onSame, onSameAndNobodyElse }: SamePeopleProps) {
  const isSomebody = pupils.length > 0
  useDitto(
    () => isSomebody && onSame(),
    () => isSomebody && onSameAndNobodyElse(),
  )
  if (!isSomebody) return null
  return (
    <section className="stack tight" aria-label="As in the photo before">
      <p className="soft small">
        In Photo {number}: {pupils.map(fullName).join(', ')}.
      </p>
      <div className="row tight wrap">
        <Button
          aria-label="Same people as the previous photo"
          title="As in the previous photo (Ctrl + D)"
          aria-keyshortcuts="Control+D"
          onClick={onSame}
        >
          Same people
        </Button>
        <Button
          title="Your name is kept with it (Ctrl + Shift + D)"
          aria-keyshortcuts="Control+Shift+D"
          onClick={onSameAndNobodyElse}
        >
          Same, nobody else
        </Button>
      </div>
    </section>
  )
}
