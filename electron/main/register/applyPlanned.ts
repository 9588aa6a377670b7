import { randomUUID } from 'node:crypto'
import type { ConsentFact } from '../../core/consent.ts'
import type { Instant } from '../../core/day.ts'
import { PupilId } from '../../core/pupil.ts'
import type { PlannedPupil } from '../../core/register/difference.ts'
import { ImportId } from '../../core/register/importId.ts'
import { addConsents, addImport, addSteps, type ImportFile } from '../db/tables/imports.ts'
import { saveKnownPupils } from '../db/tables/register.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'

/** Writes planned changes and how to undo them. Call it in the transaction that planned them and that is audited. */
export function applyPlanned(
  { db, operator }: SignedIn,
  pupils: readonly PlannedPupil[],
  files: readonly ImportFile[],
  at: Instant,
): ImportId {
  const id = ImportId.parse(randomUUID())
  const planned = pupils.map(withId)
  const stamp = { recordedBy: operator.id, recordedAt: at }
  const facts = planned.flatMap((pupil) => factsOf(pupil, stamp))
  addImport(db, { id, appliedBy: operator.id, appliedAt: at }, files)
  saveKnownPupils(
    db,
    planned.map((pupil) => ({ id: pupil.id, standing: pupil.after })),
  )
  addSteps(
    db,
    id,
    planned.map(({ id: pupil, before, after }) => ({ pupil, before, after })),
  )
  addConsents(db, id, facts)
  return id
}

type Identified = PlannedPupil & { readonly id: PupilId }

function withId(pupil: PlannedPupil): Identified {
  return { ...pupil, id: pupil.id ?? PupilId.parse(randomUUID()) }
}

function factsOf(
  { id, facts }: Identified,
  stamp: Pick<ConsentFact, 'recordedBy' | 'recordedAt'>,
): readonly ConsentFact[] {
  return facts.map((fact) => ({ ...fact, ...stamp, pupil: id }))
}
