import { z } from 'zod'
import type { ConsentFact } from '../../../core/consent.ts'
import type { KnownPupil, RegisterRoll } from '../../../core/register/roll.ts'
import type { Strides } from '../../../core/strides.ts'
import type { ReadableDatabase } from '../file/database.ts'
import { lastWordsBetween } from './consents.ts'
import { knownPupilsAfter } from './register.ts'

const page = 50

/**
 * The register as an import looks at it, read page by page: everybody by their ids, and the last words about each. Between
 * two pages the records may change, so whoever lets others have a turn asks `changesSoFar` before and after.
 */
export function* readRoll(db: ReadableDatabase): Strides<RegisterRoll> {
  const pupils: KnownPupil[] = []
  const consents: ConsentFact[] = []
  for (;;) {
    const next = knownPupilsAfter(db, pupils.at(-1)?.id ?? null, page)
    const [first, last] = [next.at(0), next.at(-1)]
    if (first === undefined || last === undefined) return { pupils, consents }
    pupils.push(...next)
    yield
    for (const fact of lastWordsBetween(db, first.id, last.id)) consents.push(fact)
    yield
  }
}

/** How many rows were written since the records were opened: nobody else can write to them while they are. */
export function changesSoFar(db: ReadableDatabase): number {
  return z.int().parse(db.prepare('SELECT total_changes()').pluck().get())
}
