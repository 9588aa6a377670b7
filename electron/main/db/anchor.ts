import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { AuditHead } from '../../core/audit.ts'
import { ok, type Result, refused } from '../../core/result.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deriveKey } from '../keys/deriveKey.ts'
import { firstBrokenEntry, hashAt, readHead } from './auditLog.ts'
import type { Database } from './database.ts'

/** What is wrong with the audit. */
export type AuditProblem =
  /** An entry is not what was once written at this place. */
  | { readonly kind: 'entryChanged'; readonly seq: number }
  /** Entries are gone: the tail was cut, or an old copy of the records was put back. */
  | { readonly kind: 'entriesMissing'; readonly expected: number; readonly found: number }
  /** The entries hold together, but they are not the ones that were anchored. */
  | { readonly kind: 'rewritten'; readonly seq: number }
  /** There are entries, and the file that vouches for them is gone. */
  | { readonly kind: 'anchorMissing' }
  /** The file that vouches for the entries was not written by this studio. */
  | { readonly kind: 'anchorForged' }

/** An audit that holds; `unanchored` counts the entries written since the anchor, such as just before a power cut. */
export interface SoundAudit {
  readonly entries: number
  readonly unanchored: number
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const Anchor = z.strictObject({ count: z.int().nonnegative(), hash, seal: hash }).readonly()
type Anchor = z.infer<typeof Anchor>

/** Notes the audit's length and last hash outside the database. After it, cutting the tail shows. */
export async function dropAnchor(file: string, db: Database, dataKey: Uint8Array): Promise<void> {
  const head = readHead(db)
  const anchor: Anchor = { ...head, seal: sealOf(head, dataKey) }
  await writeAtomically(file, Buffer.from(JSON.stringify(anchor)))
}

/** Reads the whole audit against itself and against its anchor. */
export async function verifyAudit(
  file: string,
  db: Database,
  dataKey: Uint8Array,
): Promise<Result<SoundAudit, AuditProblem>> {
  const seq = firstBrokenEntry(db)
  if (seq !== null) return refused({ kind: 'entryChanged', seq })
  const anchor = await readAnchor(file)
  if (anchor === 'missing') return withoutAnchor(readHead(db))
  if (anchor === 'unreadable' || !isOurs(anchor, dataKey)) return refused({ kind: 'anchorForged' })
  return compare(db, anchor)
}

function withoutAnchor({ count }: AuditHead): Result<SoundAudit, AuditProblem> {
  return count === 0 ? ok({ entries: 0, unanchored: 0 }) : refused({ kind: 'anchorMissing' })
}

function compare(db: Database, anchor: Anchor): Result<SoundAudit, AuditProblem> {
  const { count: found } = readHead(db)
  const expected = anchor.count
  if (found < expected) return refused({ kind: 'entriesMissing', expected, found })
  if (hashAt(db, expected) !== anchor.hash) return refused({ kind: 'rewritten', seq: expected })
  return ok({ entries: found, unanchored: found - expected })
}

async function readAnchor(file: string): Promise<Anchor | 'missing' | 'unreadable'> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return 'missing'
  const anchor = z.string().transform(parsedJson).pipe(Anchor).safeParse(text)
  return anchor.success ? anchor.data : 'unreadable'
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isOurs({ seal, ...head }: Anchor, dataKey: Uint8Array): boolean {
  const given = Buffer.from(seal, 'hex')
  const expected = Buffer.from(sealOf(head, dataKey), 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function sealOf({ count, hash }: AuditHead, dataKey: Uint8Array): string {
  return createHmac('sha256', deriveKey(dataKey, 'anchor')).update(`${count} ${hash}`).digest('hex')
}
