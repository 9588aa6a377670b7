import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  AuditEntry,
  type AuditHead,
  type AuditLink,
  beginning,
  firstBrokenLink,
  linkAfter,
  write,
} from '../../../core/audit.ts'
import { diagnose } from '../../../core/auditDiagnosis.ts'
import { Instant } from '../../../core/day.ts'
import { OperatorId } from '../../../core/operator.ts'
import type { ReadableDatabase, WritableDatabase, Write } from '../file/database.ts'
import { auditGuards } from '../file/migrations/0001-records.ts'
import { deletionGuard } from '../file/migrations/0009-keeping.ts'

/** One line of the audit as it is read: its place and what happened. */
export interface RecordedEntry {
  readonly seq: number
  readonly entry: AuditEntry
}

const Row = z.strictObject({
  seq: z.int(),
  at: z.string(),
  actor: z.string().nullable(),
  kind: z.string(),
  payload: z.string(),
  prev: z.string(),
  hash: z.string(),
})

/**
 * Remembers what happened, for good. Called inside the transaction that does it, so that the one is never kept
 * without the other.
 */
export function record(db: WritableDatabase, entry: AuditEntry): AuditLink {
  const written = write(AuditEntry.parse(entry))
  return db.transaction(() => {
    const head = readHead(db)
    const link = linkAfter({ seq: head.count, hash: head.hash }, written, sha256)
    db.prepare('INSERT INTO audit VALUES (@seq, @at, @actor, @kind, @payload, @prev, @hash)').run(
      link,
    )
    return link
  })()
}

/** How many entries there are, and the hash of the last one. */
export function readHead(db: ReadableDatabase): AuditHead {
  const last = db.prepare('SELECT seq AS count, hash FROM audit ORDER BY seq DESC LIMIT 1').get()
  if (last === undefined) return { count: beginning.seq, hash: beginning.hash }
  return z.strictObject({ count: z.int(), hash: z.string() }).parse(last)
}

/** The last entry that was let go of; the beginning where all are there. */
export function readBase(db: ReadableDatabase): { readonly seq: number; readonly hash: string } {
  const Base = z.strictObject({ seq: z.int(), hash: z.string() })
  return Base.parse(db.prepare('SELECT seq, hash FROM audit_base').get())
}

/**
 * Lets go of the entries from before this moment, and answers how many those were. The entry that says so stands in the
 * chain, and only with it do the others hold without them.
 */
export function shortenAudit(db: Write, before: string): number {
  return db.transaction(() => {
    const { seq: from } = readBase(db)
    const upTo = z
      .int()
      .nullable()
      .parse(db.prepare('SELECT min(seq) - 1 FROM audit WHERE at >= ?').pluck().get(before))
    const hash = upTo === null || upTo <= from ? null : hashAt(db, upTo)
    if (upTo === null || hash === null) return 0
    db.audit(null, { kind: 'auditShortened', upTo, hash })
    db.prepare('UPDATE audit_base SET seq = ?, hash = ?').run(upTo, hash)
    db.prepare('DELETE FROM audit WHERE seq <= ?').run(upTo)
    return upTo - from
  })()
}

/** How many entries are from before this moment, counted from the oldest one without a gap. */
export function countBefore(db: ReadableDatabase, before: string): number {
  const count = db
    .prepare(`SELECT count(*) FROM audit WHERE seq < (SELECT min(seq) FROM audit WHERE at >= ?)`)
    .pluck()
    .get(before)
  return z.int().parse(count)
}

const SignIn = z.strictObject({ actor: OperatorId, at: Instant })

/** When each operator last signed in. */
export function lastSignIns(db: ReadableDatabase): ReadonlyMap<OperatorId, Instant> {
  const rows = db
    .prepare(
      `SELECT actor, max(at) AS "at" FROM audit
       WHERE kind IN ('signedIn', 'recovered') AND actor IS NOT NULL GROUP BY actor`,
    )
    .all()
  return new Map(rows.map((row) => SignIn.parse(row)).map(({ actor, at }) => [actor, at]))
}

/** The hash of one entry; null where there is none at that place. */
export function hashAt(db: ReadableDatabase, seq: number): string | null {
  if (seq === 0) return beginning.hash
  const hash = db.prepare('SELECT hash FROM audit WHERE seq = ?').pluck().get(seq)
  return z
    .string()
    .nullable()
    .parse(hash ?? null)
}

/** What is asked of the log; null is anything. */
export interface LogQuery {
  readonly kinds: readonly string[] | null
  /** Somebody's id, or `studio` for what nobody did. */
  readonly actor: string | null
  /** From this moment, and until before that one. */
  readonly from: string | null
  readonly until: string | null
  /** One of these ids is named; and, where both are given, one of those. */
  readonly mentions: readonly string[] | null
  readonly alsoMentions: readonly string[] | null
}

/** Entries older than the one that is given, newest first. */
export function auditBefore(
  db: ReadableDatabase,
  query: LogQuery,
  before: number | null,
  most: number,
): readonly RecordedEntry[] {
  const rows = db
    .prepare(
      `SELECT * FROM audit WHERE seq < @before
         AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
         AND (@actor IS NULL OR ifnull(actor, 'studio') = @actor)
         AND (@from IS NULL OR at >= @from) AND (@until IS NULL OR at < @until)
         AND (@mentions IS NULL OR EXISTS
           (SELECT 1 FROM json_each(@mentions) AS id WHERE instr(audit.payload, id.value) > 0))
         AND (@alsoMentions IS NULL OR EXISTS
           (SELECT 1 FROM json_each(@alsoMentions) AS id WHERE instr(audit.payload, id.value) > 0))
       ORDER BY seq DESC LIMIT @most`,
    )
    .all({
      ...query,
      kinds: jsonOrNull(query.kinds),
      mentions: jsonOrNull(query.mentions),
      alsoMentions: jsonOrNull(query.alsoMentions),
      before: before ?? Number.MAX_SAFE_INTEGER,
      most,
    })
  return rows.map((row) => recordedEntry(Row.parse(row)))
}

function jsonOrNull(words: readonly string[] | null): string | null {
  return words === null ? null : JSON.stringify(words)
}

/** Every entry as it was written down, oldest first. */
export function* writtenEntries(
  db: ReadableDatabase,
): Iterable<Pick<AuditLink, 'at' | 'kind' | 'payload'>> {
  const rows = db.prepare('SELECT at, kind, payload FROM audit ORDER BY seq').iterate()
  for (const row of rows) yield Written.parse(row)
}

const Written = Row.pick({ at: true, kind: true, payload: true })

/** Everybody who ever did what the log remembers. */
export function actorsInAudit(db: ReadableDatabase): readonly OperatorId[] {
  return db
    .prepare('SELECT DISTINCT actor FROM audit WHERE actor IS NOT NULL')
    .pluck()
    .all()
    .map((id) => OperatorId.parse(id))
}

/** When the first entry was written; null where there is none. */
export function auditBeganAt(db: ReadableDatabase): Instant | null {
  const at = db.prepare('SELECT at FROM audit ORDER BY seq LIMIT 1').pluck().get()
  return at === undefined ? null : Instant.parse(at)
}

/** The newest entries, newest first. */
export function listAudit(db: ReadableDatabase, most: number): readonly RecordedEntry[] {
  const rows = db.prepare('SELECT * FROM audit ORDER BY seq DESC LIMIT ?').all(most)
  return rows.map((row) => recordedEntry(Row.parse(row)))
}

/** Every entry that names one of these ids, oldest first. */
export function auditMentioning(
  db: ReadableDatabase,
  ids: readonly string[],
): readonly RecordedEntry[] {
  const rows = db
    .prepare(
      `SELECT * FROM audit WHERE EXISTS
         (SELECT 1 FROM json_each(?) AS id WHERE instr(audit.payload, id.value) > 0)
       ORDER BY seq`,
    )
    .all(JSON.stringify(ids))
  return rows.map((row) => recordedEntry(Row.parse(row)))
}

function recordedEntry({ seq, at, actor, kind, payload }: AuditLink): RecordedEntry {
  const event = { ...z.record(z.string(), z.unknown()).parse(JSON.parse(payload)), kind }
  return { seq, entry: AuditEntry.parse({ at, actor, event }) }
}

/**
 * The place of the first entry that is not what was once written there; null where the chain holds. It is read from
 * the oldest entry that is kept, or from an end that this process has seen to hold.
 */
export function firstBrokenEntry(
  db: ReadableDatabase,
  after: AuditHead | null = null,
): number | null {
  const base = readBase(db)
  const from =
    after === null || after.count < base.seq ? base : { seq: after.count, hash: after.hash }
  const broken = firstBrokenLink(links(db, from.seq), sha256, from)
  if (broken !== null) return broken
  return isVouchedFor(db, base) ? null : base.seq + 1
}

/** Nobody shortens the audit without an entry of the chain that says how far. */
function isVouchedFor(db: ReadableDatabase, base: { readonly seq: number; readonly hash: string }) {
  const payload = db
    .prepare(`SELECT payload FROM audit WHERE kind = 'auditShortened' ORDER BY seq DESC LIMIT 1`)
    .pluck()
    .get()
  if (payload === undefined) return base.seq === beginning.seq && base.hash === beginning.hash
  const said = z
    .strictObject({ upTo: z.int(), hash: z.string() })
    .parse(JSON.parse(z.string().parse(payload)))
  return said.upTo === base.seq && said.hash === base.hash
}

/** What was most likely done to the chain, for the first entry that does not hold. */
export function diagnoseBreak(db: ReadableDatabase, place: number): ReturnType<typeof diagnose> {
  const base = readBase(db)
  if (place === base.seq + 1 && !isVouchedFor(db, base)) {
    return { kind: 'entryRemoved', seq: base.seq }
  }
  return diagnose([...links(db, 0)], place, sha256, base)
}

function* links(db: ReadableDatabase, after: number): Iterable<AuditLink> {
  const rows = db.prepare('SELECT * FROM audit WHERE seq > ? ORDER BY seq').iterate(after)
  for (const row of rows) yield Row.parse(row)
}

/** The file itself refuses every change to the log but a next entry, as long as its guards stand. */
export function guardsStand(db: ReadableDatabase): boolean {
  const standing = db
    .prepare(
      `SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'
       AND name IN (SELECT value FROM json_each(?)) AND instr(sql, 'RAISE(ABORT') > 0`,
    )
    .pluck()
    .get(JSON.stringify(auditGuards.map(({ name }) => name)))
  return standing === auditGuards.length
}

export function putGuardsBack(db: WritableDatabase): void {
  for (const guard of auditGuards) {
    const { name, sql } = guard.name === deletionGuard.name ? deletionGuard : guard
    db.exec(`DROP TRIGGER IF EXISTS ${name}; ${sql}`)
  }
}

/** True where something else was written down after the log's last entry: then the log has lost its end. */
export function othersAreYounger(db: ReadableDatabase): boolean {
  const last = db.prepare('SELECT at FROM audit ORDER BY seq DESC LIMIT 1').pluck().get()
  const newest = db
    .prepare(
      `SELECT max(at) FROM (SELECT max(confirmed_at) AS at FROM confirmations
         UNION ALL SELECT max(approved_at) FROM posts UNION ALL SELECT max(added_at) FROM photos)`,
    )
    .pluck()
    .get()
  if (typeof newest !== 'string') return false
  return typeof last !== 'string' || Date.parse(newest) - Date.parse(last) > youngerBy
}

/** Both are written in one transaction, with two looks at the clock. */
const youngerBy = 2_000

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
