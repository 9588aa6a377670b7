import { setImmediate as breath } from 'node:timers/promises'
import type { AuditFilter, AuditLine } from '../../contract/auditRequests.ts'
import { kindsIn } from '../../core/auditGroup.ts'
import type { Day } from '../../core/day.ts'
import { auditBefore, type LogQuery } from '../db/audit/auditLog.ts'
import type { ReadableDatabase } from '../db/file/database.ts'
import { photoNumbered } from '../db/tables/photos.ts'
import { findPost, PostId } from '../db/tables/posts.ts'
import { linesWith, namesInLines } from './listAuditLines.ts'

export interface LogPage {
  readonly lines: readonly AuditLine[]
  /** Whether there are older ones. */
  readonly more: boolean
}

/** How many entries are read between two breaths: other requests are answered in between. */
const stride = 2_000

/**
 * Entries of the log that the filter lets through, newest first, older than the one that is given. Words are looked for
 * in the sentences themselves, so that those are made on the way; a page of a log of ten years comes all the same.
 */
export async function logPage(
  db: ReadableDatabase,
  filter: AuditFilter,
  before: number | null,
  most: number,
): Promise<LogPage> {
  const query = queryOf(db, filter)
  if (query === null) return { lines: [], more: false }
  const names = namesInLines(db)
  const wanted = filter.words.trim().toLowerCase()
  const found: AuditLine[] = []
  let end = before
  for (;;) {
    const size = wanted === '' ? most + 1 - found.length : stride
    const entries = auditBefore(db, query, end, size)
    for (const line of linesWith(names, entries)) {
      if (isAbout(line, wanted)) found.push(line)
      if (found.length > most) return { lines: found.slice(0, most), more: true }
    }
    const last = entries.at(-1)
    if (last === undefined || entries.length < size) return { lines: found, more: false }
    end = last.seq
    await breath()
  }
}

function isAbout({ actor, says }: AuditLine, wanted: string): boolean {
  return wanted === '' || `${actor} ${says}`.toLowerCase().includes(wanted)
}

/** Null where nothing can be found, such as for a photo that never was. */
function queryOf(db: ReadableDatabase, filter: AuditFilter): LogQuery | null {
  const ids: (readonly string[])[] = []
  if (filter.photo !== null) {
    const photo = photoNumbered(db, filter.photo)
    if (photo === null) return null
    ids.push([photo])
  }
  if (filter.post !== null) {
    const post = findPost(db, PostId.parse(filter.post))
    if (post === null) return null
    ids.push([post.id, post.draft, ...post.pictures.map(({ photo }) => photo)])
  }
  const [first, second] = ids
  return {
    kinds: filter.group === null ? null : kindsIn(filter.group),
    actor: filter.person,
    from: filter.from === null ? null : startOf(filter.from, 0),
    until: filter.to === null ? null : startOf(filter.to, 1),
    mentions: first ?? null,
    alsoMentions: second ?? null,
  }
}

/** The first moment of a day in the school's own time, or of a day after it. */
export function startOf(day: Day, later: number): string {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + later).toISOString()
}
