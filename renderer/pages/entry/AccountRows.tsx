import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

export interface AccountRow {
  readonly key: number
  readonly handle: string
  readonly label: string
}

interface AccountRowsProps {
  readonly rows: readonly AccountRow[]
  readonly onRows: (rows: readonly AccountRow[]) => void
}

export const emptyRow: AccountRow = { key: 0, handle: '', label: '' }

/** The school's accounts on X: a handle and what the school calls it. */
export function AccountRows({ rows, onRows }: AccountRowsProps) {
  const change = (key: number, part: Partial<AccountRow>) =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <fieldset className="stack">
      <legend>
        <h2>The school’s accounts on X</h2>
      </legend>
      {rows.map((row, index) => (
        <div className="account-row" key={row.key}>
          <Field label={`Handle ${index + 1}`}>
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                placeholder="@OurSchool"
                required
                pattern="@?[A-Za-z0-9_]{1,15}"
                title="Letters, numbers and _, at most 15"
                value={row.handle}
                onChange={(event) => change(row.key, { handle: event.target.value.trim() })}
              />
            )}
          </Field>
          <Field label="What it is for">
            {(wiring) => (
              <input
                {...wiring}
                className="input"
                placeholder="Whole school"
                required
                maxLength={120}
                value={row.label}
                onChange={(event) => change(row.key, { label: event.target.value })}
              />
            )}
          </Field>
          <Button
            look="quiet"
            icon="trash"
            aria-label={`Remove account ${index + 1}`}
            disabled={rows.length === 1}
            onClick={() => onRows(rows.filter(({ key }) => key !== row.key))}
          />
        </div>
      ))}
      <div>
        <Button
          icon="add"
          disabled={rows.length >= 20}
          onClick={() =>
            onRows([...rows, { ...emptyRow, key: Math.max(...rows.map(({ key }) => key)) + 1 }])
          }
        >
          Another account
        </Button>
      </div>
    </fieldset>
  )
}
