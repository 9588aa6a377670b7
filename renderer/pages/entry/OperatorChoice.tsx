import type { OperatorId } from '../../../electron/core/operator.ts'
import type { Locked } from './locked.ts'

interface OperatorChoiceProps {
  readonly operators: Locked['operators']
  readonly chosen: OperatorId | null
  readonly onChoose: (operator: OperatorId) => void
}

export function OperatorChoice({ operators, chosen, onChoose }: OperatorChoiceProps) {
  return (
    <fieldset className="stack">
      <legend className="label">Who are you?</legend>
      {operators.map(({ id, name }) => (
        <label className="choice" key={id}>
          <input
            type="radio"
            name="operator"
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
