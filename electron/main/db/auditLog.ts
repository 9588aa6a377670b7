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
} from '../../core/audit.ts'
import { Instant } from '../../core/day.ts'
import { OperatorId } from '../../core/operator.ts'
import type { Database } from './database.ts'

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
export function record(db: Database, entry: AuditEntry): AuditLink {
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
export function readHead(db: Database): AuditHead {
  const last = db.prepare('SELECT seq AS count, hash FROM audit ORDER BY seq DESC LIMIT 1').get()
  if (last === undefined) return { count: beginning.seq, hash: beginning.hash }
  return z.strictObject({ count: z.int(), hash: z.string() }).parse(last)
}

/** The last entry that was let go of; the beginning where all are there. */
function readBase(db: Database): { readonly seq: number; readonly hash: string } {
  const Base = z.strictObject({ seq: z.int(), hash: z.string() })
  return Base.parse(db.prepare('SELECT seq, hash FROM audit_base').get())
}

/**
 * Lets go of the entries from before this moment, and answers how many those were. The entry that says so stands in the
 * chain, and only with it do the others hold without them.
 */
export function shortenAudit(db: Database, before: string, at: AuditEntry['at']): number {
  return db.transaction(() => {
    const { seq: from } = readBase(db)
    const upTo = z
      .int()
      .nullable()
      .parse(db.prepare('SELECT min(seq) - 1 FROM audit WHERE at >= ?').pluck().get(before))
    const hash = upTo === null || upTo <= from ? null : hashAt(db, upTo)
    if (upTo === null || hash === null) return 0
    record(db, { at, actor: null, event: { kind: 'auditShortened', upTo, hash } })
    db.prepare('UPDATE audit_base SET seq = ?, hash = ?').run(upTo, hash)
    db.prepare('DELETE FROM audit WHERE seq <= ?').run(upTo)
    return upTo - from
  })()
}

/** How many entries are from before this moment, counted from the oldest one without a gap. */
export function countBefore(db: Database, before: string): number {
  const count = db
    .prepare(`SELECT count(*) FROM audit WHERE seq < (SELECT min(seq) FROM audit WHERE at >= ?)`)
    .pluck()
    .get(before)
  return z.int().parse(count)
}

const SignIn = z.strictObject({ actor: OperatorId, at: Instant })

/** When each operator last signed in. */
export function lastSignIns(db: Database): ReadonlyMap<OperatorId, Instant> {
  const rows = db
    .prepare(
      `SELECT actor, max(at) AS "at" FROM audit
       WHERE kind IN ('signedIn', 'recovered') AND actor IS NOT NULL GROUP BY actor`,
    )
    .all()
  return new Map(rows.map((row) => SignIn.parse(row)).map(({ actor, at }) => [actor, at]))
}

/** The hash of one entry; null where there is none at that place. */
export function hashAt(db: Database, seq: number): string | null {
  if (seq === 0) return beginning.hash
  const hash = db.prepare('SELECT hash FROM audit WHERE seq = ?').pluck().get(seq)
  return z
    .string()
    .nullable()
    .parse(hash ?? null)
}

/** The newest entries, newest first. */
export function listAudit(db: Database, most: number): readonly RecordedEntry[] {
  const rows = db.prepare('SELECT * FROM audit ORDER BY seq DESC LIMIT ?').all(most)
  return rows.map((row) => recordedEntry(Row.parse(row)))
}

/** Every entry that names one of these ids, oldest first. */
export function auditMentioning(db: Database, ids: readonly string[]): readonly RecordedEntry[] {
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

/** The place of the first entry that is not what was once written there; null where the whole chain holds. */
export function firstBrokenEntry(db: Database): number | null {
  const base = readBase(db)
  const broken = firstBrokenLink(links(db), sha256, base)
  if (broken !== null) return broken
  return isVouchedFor(db, base) ? null : base.seq + 1
}

/** Nobody shortens the audit without an entry of the chain that says how far. */
function isVouchedFor(db: Database, base: { readonly seq: number; readonly hash: string }) {
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

function* links(db: Database): Iterable<AuditLink> {
  const rows = db.prepare('SELECT * FROM audit ORDER BY seq').iterate()
  for (const row of rows) yield Row.parse(row)
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
