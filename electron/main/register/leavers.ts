import type { Output } from '../../contract/contract.ts'
import type { Failure } from '../../contract/failure.ts'
import type { Leaver } from '../../contract/pupilRequests.ts'
import { fullName, type PupilId, YearGroup } from '../../core/pupil.ts'
import { isTypedNameOf } from '../../core/register/namedIn.ts'
import { type NextClasses, suggestedClasses } from '../../core/register/rollOver.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { erasePupil } from '../acts/erasePupil.ts'
import { dayOf, today } from '../clock.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { lastRollOver } from '../db/tables/imports.ts'
import { findKnownPupil, listKnownPupils } from '../db/tables/register.ts'
import type { SignedIn } from '../signedIn/signedIn.ts'
import { changedPupil } from './importInHand.ts'
import type { ChangingRegister } from './importing.ts'
import { emptyOut } from './importTray.ts'
import { previewRollOver, rollOver } from './rollOver.ts'

const { compare } = new Intl.Collator('en-GB', { numeric: true })

type Classes = readonly { readonly from: string; readonly to: string }[]

/** Everybody who has left and is still kept, the latest first. */
export function listLeavers(db: ReadableDatabase): readonly Leaver[] {
  return listKnownPupils(db)
    .flatMap(({ id, standing: { pupil, leftOn } }) =>
      leftOn === null
        ? []
        : [{ id, name: fullName({ ...pupil, id }), className: pupil.className, leftOn }],
    )
    .sort((one, other) =>
      one.leftOn === other.leftOn
        ? one.name.localeCompare(other.name, 'en-GB')
        : other.leftOn.localeCompare(one.leftOn),
    )
}

/** What September would change, into these classes or into the likeliest ones. Changes nothing. */
export function planRollOver(
  { db }: Pick<SignedIn, 'db'>,
  classes: Classes | null,
): Output<'planRollOver'> {
  const known = listKnownPupils(db)
  const next: NextClasses =
    classes === null
      ? suggestedClasses(known)
      : new Map(classes.map(({ from, to }) => [from, to] as const))
  const { pupils, fingerprint } = previewRollOver(db, next, today())
  const counts = new Map<string, number>()
  for (const { before, after } of pupils) {
    const from = before?.pupil.className
    if (from !== undefined && after.leftOn === null) counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  const last = lastRollOver(db)
  const yearOf = (className: string) =>
    Math.min(
      ...known
        .filter(({ standing }) => standing.pupil.className === className)
        .map(({ standing }) => YearGroup.options.indexOf(standing.pupil.yearGroup)),
    )
  return {
    fingerprint,
    classes: [...counts]
      .map(([from, count]) => ({ from, to: next.get(from) ?? from, pupils: count }))
      .sort((one, other) => yearOf(one.from) - yearOf(other.from) || compare(one.from, other.from)),
    pupils: pupils.map((planned) => ({
      ...changedPupil(planned),
      className: planned.before?.pupil.className ?? planned.after.pupil.className,
    })),
    lastOn: last === null ? null : dayOf(new Date(last)),
  }
}

/** Takes the school into its new year exactly as it was shown. */
export async function applyRollOver(
  desk: ChangingRegister,
  classes: Classes,
  fingerprint: string,
): Promise<Result<Record<string, never>, Failure>> {
  const next = new Map(classes.map(({ from, to }) => [from, to] as const))
  const done = desk.db.write((write) => {
    const rolled = rollOver(desk, next, fingerprint, { today: write.today, at: write.now })
    if (rolled.ok) desk.postOffice.recall()
    return rolled
  })
  if (!done.ok) {
    return refused({ kind: done.error === 'nothingToApply' ? 'notNow' : 'changedSincePreview' })
  }
  return ok({})
}

/** Erases a pupil for whoever has typed the name; an import in hand, which may hold it, is dropped. */
export async function eraseByName(
  desk: ChangingRegister,
  pupil: PupilId,
  typedName: string,
): Promise<Result<Record<string, never>, Failure>> {
  const known = findKnownPupil(desk.db, pupil)
  if (known === null) return refused({ kind: 'notNow' })
  if (!isTypedNameOf(typedName, { ...known.standing.pupil, id: pupil })) {
    return refused({ kind: 'otherName' })
  }
  emptyOut(desk.importTray)
  erasePupil(desk, pupil)
  desk.postOffice.recall()
  return ok({})
}
