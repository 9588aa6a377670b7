import { fullName, type Pupil } from '../../electron/core/pupil.ts'
import { pupilsShown } from '../panels/people/pupilsShown.ts'

/** The pupils of a class (all where none is named) whose name begins like what was typed. */
export function pupilsMatching(
  pupils: readonly Pupil[],
  className: string,
  typed: string,
): readonly Pupil[] {
  const inClass =
    className === '' ? pupils : pupils.filter((pupil) => pupil.className === className)
  if (typed.trim() !== '') return pupilsShown(inClass, className, typed)
  return [...inClass].sort(
    (a, b) => a.className.localeCompare(b.className) || fullName(a).localeCompare(fullName(b)),
  )
}
