import { z } from 'zod'
import { OperatorId } from './operator.ts'
import { YearGroup } from './pupil.ts'

export const AccountId = z.uuid().brand('AccountId')
export type AccountId = z.infer<typeof AccountId>

/**
 * An X handle with its at sign, as a person reads it: `@Ks1Western`. X gives out fifteen characters today; some accounts of
 * its first years have up to twenty, and one such follower must not hide a whole list.
 */
export const Handle = z
  .string()
  .regex(/^@[A-Za-z0-9_]{1,20}$/)
  .brand('Handle')
export type Handle = z.infer<typeof Handle>

/** One official account of the school, with the staff who may post to it (P9). */
export const Account = z
  .strictObject({
    id: AccountId,
    handle: Handle,
    label: z.string().min(1).max(120),
    /** The year groups that it speaks for; empty means the whole school. */
    yearGroups: z.array(YearGroup).readonly(),
    operators: z.array(OperatorId).readonly(),
  })
  .readonly()
export type Account = z.infer<typeof Account>
