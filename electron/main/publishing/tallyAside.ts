import type { SetAside } from '../../core/setAside.ts'
import type { Aside } from '../db/file/readRows.ts'
import type { Log } from '../log.ts'

/** Notes why a row cannot be read, and answers with the reference in the log. */
export type NoteUnreadable = (error: unknown) => string

/** Counts what cannot be read, by kind, while the records are gathered. */
export function tallyAside(note: NoteUnreadable = () => ''): {
  of(what: SetAside['what']): Aside
  setAside(): readonly SetAside[]
} {
  const counted = new Map<SetAside['what'], SetAside>()
  return {
    of: (what) => (error) => {
      const before = counted.get(what) ?? { what, count: 0, reference: note(error) }
      counted.set(what, { ...before, count: before.count + 1 })
    },
    setAside: () => [...counted.values()],
  }
}

/** The same trouble is noted once while somebody is at the desk, however often the records are read. */
export function noteOnce(log: Log): NoteUnreadable {
  const noted = new Map<string, string>()
  return (error) => {
    const reference = noted.get(`${error}`) ?? log.unexpected(error)
    noted.set(`${error}`, reference)
    return reference
  }
}
