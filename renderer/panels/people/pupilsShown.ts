import { fullName, type Pupil, type PupilId } from '../../../electron/core/pupil.ts'

/** The classes of the roll: those that were used lately first, then by name. */
export function classesOf(pupils: readonly Pupil[], recent: readonly string[]): readonly string[] {
  const names = [...new Set(pupils.map(({ className }) => className))].sort((a, b) =>
    a.localeCompare(b),
  )
  const lately = recent.filter((name) => names.includes(name))
  return [...lately, ...names.filter((name) => !lately.includes(name))]
}

/**
 * The pupils of one class by name, or all whose name begins like what was typed: those that were ticked in other photos
 * first, then those of the class.
 */
export function pupilsShown(
  pupils: readonly Pupil[],
  className: string,
  typed: string,
  recent: ReadonlySet<PupilId> = new Set(),
): readonly Pupil[] {
  const wanted = folded(typed)
  const shown =
    wanted === ''
      ? pupils.filter((pupil) => pupil.className === className)
      : pupils.filter((pupil) => beginsLike(pupil, wanted))
  const rank = ({ id, className: own }: Pupil) => {
    const isRecent = wanted !== '' && recent.has(id)
    return (isRecent ? 0 : 2) + (own === className ? 0 : 1)
  }
  return [...shown].sort((a, b) => rank(a) - rank(b) || fullName(a).localeCompare(fullName(b)))
}

function beginsLike({ firstName, preferredName, lastName }: Pupil, wanted: string): boolean {
  const names = [firstName, preferredName ?? '', lastName]
  const whole = [`${preferredName ?? firstName} ${lastName}`, `${firstName} ${lastName}`]
  return [...names.flatMap((name) => name.split(/[\s-]+/)), ...whole].some((name) =>
    folded(name).startsWith(wanted),
  )
}

function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
}

export function toggled(pupils: readonly PupilId[], pupil: PupilId): readonly PupilId[] {
  return pupils.includes(pupil) ? pupils.filter((other) => other !== pupil) : [...pupils, pupil]
}
