import { z } from 'zod'
import { letters } from './words/fold.ts'

export const OperatorId = z.uuid().brand('OperatorId')
export type OperatorId = z.infer<typeof OperatorId>

export const Role = z.enum(['poster', 'approver', 'administrator'])
export type Role = z.infer<typeof Role>

/** What somebody who is let in is called: something that a reader can see. */
export const OperatorName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((name) => letters(name) !== '')

/** A named member of staff who may sign in (P9). */
export const Operator = z
  .strictObject({ id: OperatorId, name: z.string().min(1).max(120), role: Role })
  .readonly()
export type Operator = z.infer<typeof Operator>
