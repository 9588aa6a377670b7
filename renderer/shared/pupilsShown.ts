import type { Pupil, PupilId } from '../../electron/core/pupil.ts'

/** The classes of the roll: those that were used lately first, then by name. */
export function classesOf(pupils: readonly Pupil[], recent: readonly string[]): readonly string[] {
  const names = [...new Set(pupils.map(({ className }) => className))].sort((a, b) =>
    a.localeCompare(b),
  )
  const lately = recent.filter((name) => names.includes(name))
  return [...lately, ...names.filter((name) => !lately.includes(name))]
}

/** Those that were ticked in other photos before the rest; otherwise the order stays. */
export function recentFirst(
  found: readonly Pupil[],
  recent: ReadonlySet<PupilId>,
): readonly Pupil[] {
  return [...found.filter(({ id }) => recent.has(id)), ...found.filter(({ id }) => !recent.has(id))]
}

export function toggled(pupils: readonly PupilId[], pupil: PupilId): readonly PupilId[] {
  return pupils.includes(pupil) ? pupils.filter((other) => other !== pupil) : [...pupils, pupil]
}
