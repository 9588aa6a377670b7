import { z } from 'zod'

export const PupilId = z.uuid().brand('PupilId')
export type PupilId = z.infer<typeof PupilId>

/** Youngest first. An object's keys would not stay in this order, so `YearGroup.options` does not either. */
export const everyYear = ['Nursery', 'R', '1', '2', '3', '4', '5', '6'] as const

export const YearGroup = z.enum(everyYear)
export type YearGroup = z.infer<typeof YearGroup>

const name = z.string().min(1).max(120)

export const Pupil = z
  .strictObject({
    id: PupilId,
    firstName: name,
    /** What the child is called, where that differs from the first name. */
    preferredName: name.nullable(),
    lastName: name,
    className: name,
    yearGroup: YearGroup,
    /** A first name that alone would give the child away (P5). */
    distinctiveName: z.boolean(),
    /** Set for the child's safety; the reason is neither stored nor shown. */
    neverShown: z.boolean(),
  })
  .readonly()
export type Pupil = z.infer<typeof Pupil>

/** “Olivia Marsh”, as a list shows it to staff. */
export function fullName(pupil: Pupil): string {
  return `${pupil.preferredName ?? pupil.firstName} ${pupil.lastName}`
}
