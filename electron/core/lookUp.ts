import type { Confirmation } from './confirmation.ts'
import type { ConsentFact } from './consent.ts'
import type { Photo, PhotoId } from './photo.ts'
import type { Pupil, PupilId } from './pupil.ts'

/**
 * Finding one among thousands without looking at each: a list is sorted into a table the first time that it is asked, and
 * whoever asks the same list again is answered from it. The answers are what looking through the whole list would find, in
 * its order.
 */
function lookUp<T extends object, K>(
  keyOf: (one: T) => K | null,
): (list: readonly T[], key: K) => readonly T[] {
  const tables = new WeakMap<readonly T[], ReadonlyMap<K, readonly T[]>>()
  return (list, key) => {
    const table = tables.get(list) ?? tableOf(list, keyOf)
    tables.set(list, table)
    return table.get(key) ?? []
  }
}

function tableOf<T, K>(
  list: readonly T[],
  keyOf: (one: T) => K | null,
): ReadonlyMap<K, readonly T[]> {
  const table = new Map<K, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    if (key === null) continue
    const before = table.get(key)
    if (before === undefined) table.set(key, [one])
    else before.push(one)
  }
  return table
}

const photos = lookUp((photo: Photo): PhotoId => photo.id)
const pupils = lookUp((pupil: Pupil): PupilId => pupil.id)

export function photoIn(list: readonly Photo[], id: PhotoId): Photo | undefined {
  return photos(list, id)[0]
}

export function pupilIn(list: readonly Pupil[], id: PupilId): Pupil | undefined {
  return pupils(list, id)[0]
}

/** What was said of one pupil. */
export const factsAbout = lookUp((fact: ConsentFact): PupilId => fact.pupil)

/** What was said by name of one photo. */
export const saidOfPhoto = lookUp(({ statement }: Confirmation): PhotoId | null =>
  'photo' in statement ? statement.photo : null,
)
