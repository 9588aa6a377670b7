import { z } from 'zod'
import { OperatorId } from '../../core/operator.ts'
import type { KeySlots } from './slots.ts'
import { WrappedKey } from './wrap.ts'

const FirstSlot = z.strictObject({
  operator: OperatorId,
  name: z.string().min(1).max(120),
  key: WrappedKey,
})

/** Keys as the first versions wrote them, read as what they mean today: each secret opens the data key itself. */
export const FirstKeySlots = z
  .strictObject({
    version: z.literal(1),
    operators: z.array(FirstSlot).min(1).max(200),
    recovery: WrappedKey,
  })
  .transform(
    ({ operators, recovery }): KeySlots => ({
      version: 2,
      operators: operators.map(({ key, ...whose }) => ({ ...whose, way: { kind: 'direct', key } })),
      recovery: { kind: 'direct', key: recovery },
    }),
  )
