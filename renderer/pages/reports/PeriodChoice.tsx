import { Day } from '../../../electron/core/day.ts'
import type { Period } from '../../../electron/core/reports/period.ts'
import { termsUpTo } from '../../../electron/core/reports/terms.ts'
import { localToday } from '../../ui/localToday.ts'

interface PeriodChoiceProps {
  readonly period: Period
  readonly onChange: (period: Period) => void
}

/** A term by its name, or days of one's own. */
export function PeriodChoice({ period, onChange }: PeriodChoiceProps) {
  const terms = termsUpTo(localToday(), 6)
  const chosen = terms.find(({ from, to }) => from === period.from && to === period.to)
  const change = (part: keyof Period, typed: string) => {
    const day = Day.safeParse(typed)
    if (day.success) onChange({ ...period, [part]: day.data })
  }
  return (
    <div className="filters no-print">
      <select
        className="input"
        aria-label="Term"
        value={chosen?.name ?? ''}
        onChange={(event) => {
          const term = terms.find(({ name }) => name === event.target.value)
          if (term !== undefined) onChange({ from: term.from, to: term.to })
        }}
      >
        {chosen === undefined && <option value="">Days of our own</option>}
        {terms.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <label className="row tight">
        From
        <input
          className="input"
          type="date"
          value={period.from}
          onChange={(event) => change('from', event.target.value)}
        />
      </label>
      <label className="row tight">
        to
        <input
          className="input"
          type="date"
          value={period.to}
          onChange={(event) => change('to', event.target.value)}
        />
      </label>
    </div>
  )
}
