import { fullName, type Pupil } from '../pupil.ts'
import { foldedName, squashed, wordsOfCell } from './cell.ts'

/**
 * Whether some words hold a name of this pupil: any part of it as a word of its own, or a long surname run together with
 * others, as in a hashtag. It finds too much rather than too little: a Rose in the words may be a flower.
 */
export function isNamedIn(text: string, pupil: Pupil): boolean {
  const parts = [pupil.firstName, pupil.preferredName ?? '', pupil.lastName].flatMap((name) =>
    wordsOfCell(name)
      .split(' ')
      .filter((part) => part.length > 1),
  )
  const spoken = new Set(wordsOfCell(text).split(' '))
  const surname = foldedName(pupil.lastName)
  const runTogether = surname.length >= 5 && squashed(text).includes(surname)
  return runTogether || parts.some((part) => spoken.has(part) || spoken.has(`${part}s`))
}

/** Whether somebody typed this pupil's name, as a list shows it, to confirm what cannot be undone. */
export function isTypedNameOf(typed: string, pupil: Pupil): boolean {
  return wordsOfCell(typed) === wordsOfCell(fullName(pupil))
}
