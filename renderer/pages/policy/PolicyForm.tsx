import { type FormEvent, useState } from 'react'
import { type Day, Day as DaySchema } from '../../../electron/core/day.ts'
import { act } from '../../session/act.ts'
import { readWeek } from '../../session/week.ts'
import { changeSession } from '../../session/windowSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import type { Policy } from './policy.ts'

interface PolicyFormProps {
  readonly today: Day
  readonly onRecorded: (policy: Policy) => void
}

/** Records a version that was approved. Those before it stay in the list. */
export function PolicyForm({ today, onRecorded }: PolicyFormProps) {
  const [version, setVersion] = useState('')
  const [approvedBy, setApprovedBy] = useState('')
  const [approvedOn, setApprovedOn] = useState<string>(today)
  const [reviewDue, setReviewDue] = useState<string>(yearAfter(today))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const recorded = await act('recordPolicy', {
      version,
      approvedBy,
      approvedOn: DaySchema.parse(approvedOn),
      reviewDue: DaySchema.parse(reviewDue),
    })
    if (recorded === null) return
    onRecorded(recorded)
    setVersion('')
    changeSession({ toast: { sentence: 'The new version is recorded.' } })
    await readWeek()
  }
  const text = (label: string, value: string, onValue: (value: string) => void, most: number) => (
    <Field label={label}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          required
          maxLength={most}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  )
  const day = (label: string, value: string, onValue: (value: string) => void, most?: string) => (
    <Field label={label}>
      {(wiring) => (
        <input
          {...wiring}
          className="input"
          type="date"
          required
          max={most}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  )
  return (
    <details>
      <summary>Record a new version</summary>
      <form className="card stack" onSubmit={(event) => void submit(event)}>
        <div className="decision">
          {text('What the version is called', version, setVersion, 80)}
          {text('Approved by', approvedBy, setApprovedBy, 120)}
          {day('Approved on', approvedOn, setApprovedOn, today)}
          {day('Due for review on', reviewDue, setReviewDue)}
        </div>
        <div>
          <Button type="submit">Record this version</Button>
        </div>
      </form>
    </details>
  )
}

/** The policy is reviewed yearly. */
function yearAfter(day: Day): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28')
}
