import { useState } from 'react'
import { act } from '../../session/act.ts'
import { readWeek } from '../../session/week.ts'
import { Field } from '../../ui/Field.tsx'
import { ReasonForm } from '../../ui/ReasonForm.tsx'
import type { Policy } from './policy.ts'

interface ReviewDaysProps {
  readonly days: number
  readonly onChanged: (policy: Policy) => void
}

/** How often an administrator wants followers reviewed (P10), and why it is changed (P16). */
export function ReviewDays({ days, onChanged }: ReviewDaysProps) {
  const [wanted, setWanted] = useState(days)
  const isPossible = Number.isInteger(wanted) && wanted >= 1 && wanted <= 31
  const save = async (reason: string) => {
    const changed = await act(
      'setReviewDays',
      { days: wanted, reason },
      'Saved. The next reviews are due by it.',
    )
    if (changed === null) return
    onChanged(changed)
    await readWeek()
  }
  return (
    <section className="card stack" aria-labelledby="review-days">
      <h2 id="review-days">How often followers are reviewed</h2>
      <Field
        label="Days from one review to the next"
        hint="The policy says weekly, which is 7. From 1 to 31."
        wrong={isPossible ? undefined : 'Choose a whole number from 1 to 31.'}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="input number"
            type="number"
            min={1}
            max={31}
            step={1}
            value={Number.isNaN(wanted) ? '' : wanted}
            onChange={({ target }) => setWanted(target.valueAsNumber)}
          />
        )}
      </Field>
      {isPossible && wanted !== days && (
        <ReasonForm
          action={wanted === 1 ? 'Review every day' : `Review every ${wanted} days`}
          onSave={save}
          onGiveUp={() => setWanted(days)}
        />
      )}
    </section>
  )
}
