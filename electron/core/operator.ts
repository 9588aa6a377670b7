import { z } from 'zod'

export const OperatorId = z.uuid().brand('OperatorId')
export type OperatorId = z.infer<typeof OperatorId>

export const Role = z.enum(['poster', 'approver', 'administrator'])
export type Role = z.infer<typeof Role>

/** A named member of staff who may sign in (P9). */
export const Operator = z
  .strictObject({ id: OperatorId, name: z.string().min(1).max(120), role: Role })
  .readonly()
export type Operator = z.infer<typeof Operator>
