import type { School } from '../../../electron/core/school.ts'
import { count } from '../../../electron/core/words/count.ts'

interface TextCountProps {
  readonly text: string
  readonly school: School
}

/** P8, as X counts and as the school counts: colour, and words for those who do not see it. */
export function TextCount({ text, school }: TextCountProps) {
  const { school: points, schoolLimit, x, xLimit, over } = count(text, school)
  return (
    <p className="text-count" data-over={over > 0} role="status">
      <strong>
        {points} of {schoolLimit}
      </strong>
      {over > 0 ? ` · ${over} too many` : ''}
      {x !== points && (
        <span className="soft">
          {' '}
          · X counts {x} of {xLimit}
        </span>
      )}
    </p>
  )
}
