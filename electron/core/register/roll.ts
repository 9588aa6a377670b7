import { z } from 'zod'
import type { ConsentFact } from '../consent.ts'
import { Day } from '../day.ts'
import { Pupil, type PupilId } from '../pupil.ts'

/** What the records keep of a pupil beside their id. */
export const PupilFacts = Pupil.unwrap().omit({ id: true }).readonly()
export type PupilFacts = z.infer<typeof PupilFacts>

/**
 * Everything that an import may change of one pupil, apart from consents. `bornOn` is kept only where there is no number
 * to know the pupil by.
 */
export const RollStanding = z
  .strictObject({
    pupil: PupilFacts,
    registerId: z.string().min(1).max(60).nullable(),
    bornOn: Day.nullable(),
    /** The day on which the pupil left the roll; null while they are on it. */
    leftOn: Day.nullable(),
  })
  .readonly()
export type RollStanding = z.infer<typeof RollStanding>

export interface KnownPupil {
  readonly id: PupilId
  readonly standing: RollStanding
}

/** The register as it stands before an import: pupils on the roll and those who left, and the last word of each giver. */
export interface RegisterRoll {
  readonly pupils: readonly KnownPupil[]
  readonly consents: readonly ConsentFact[]
}
