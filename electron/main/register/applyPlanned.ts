import type { ConsentFact } from '../../core/consent.ts'
import type { Instant } from '../../core/day.ts'
import { PupilId } from '../../core/pupil.ts'
import type { PlannedPupil } from '../../core/register/difference.ts'
import { ImportId } from '../../core/register/importId.ts'
import type { Write } from '../db/file/database.ts'
import { addConsents, addImport, addSteps, type ImportFile } from '../db/tables/imports.ts'
import { saveKnownPupils } from '../db/tables/register.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Writes planned changes and how to undo them, in the act that planned them and that is audited. */
export function applyPlanned(
  { operator }: Pick<SignedIn, 'operator'>,
  write: Write,
  pupils: readonly PlannedPupil[],
  files: readonly ImportFile[],
  at: Instant,
): ImportId {
  const id = ImportId.parse(write.newId())
  const planned = pupils.map((pupil) => withId(write, pupil))
  const stamp = { recordedBy: operator.id, recordedAt: at }
  const facts = planned.flatMap((pupil) => factsOf(pupil, stamp))
  addImport(write, { id, appliedBy: operator.id, appliedAt: at }, files)
  saveKnownPupils(
    write,
    planned.map((pupil) => ({ id: pupil.id, standing: pupil.after })),
  )
  addSteps(
    write,
    id,
    planned.map(({ id: pupil, before, after }) => ({ pupil, before, after })),
  )
  addConsents(write, id, facts)
  return id
}

type Identified = PlannedPupil & { readonly id: PupilId }

function withId(write: Write, pupil: PlannedPupil): Identified {
  return { ...pupil, id: pupil.id ?? PupilId.parse(write.newId()) }
}

function factsOf(
  { id, facts }: Identified,
  stamp: Pick<ConsentFact, 'recordedBy' | 'recordedAt'>,
): readonly ConsentFact[] {
  return facts.map((fact) => ({ ...fact, ...stamp, pupil: id }))
}
