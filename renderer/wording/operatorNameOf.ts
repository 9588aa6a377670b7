import type { OperatorId } from '../../electron/core/operator.ts'
import type { Records } from '../../electron/core/records.ts'

export function operatorNameOf(id: OperatorId, { operators }: Records): string {
  return operators.find((operator) => operator.id === id)?.name ?? 'a colleague who has left'
}
