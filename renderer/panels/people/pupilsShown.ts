import type { Pupil, PupilId } from '../../../electron/core/pupil.ts'

/** The classes of the roll: those that were used lately first, then by name. */
export function classesOf(pupils: readonly Pupil[], recent: readonly string[]): readonly string[] {
  const names = [...new Set(pupils.map(({ className }) => className))].sort((a, b) =>
    a.localeCompare(b),
  )
  const lately = recent.filter((name) => names.includes(name))
  return [...lately, ...names.filter((name) => !lately.includes(name))]
}

export function toggled(pupils: readonly PupilId[], pupil: PupilId): readonly PupilId[] {
  return pupils.includes(pupil) ? pupils.filter((other) => other !== pupil) : [...pupils, pupil]
}
