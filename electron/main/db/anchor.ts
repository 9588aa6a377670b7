import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { AuditHead } from '../../core/audit.ts'
import { Instant } from '../../core/day.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deriveKey } from '../keys/deriveKey.ts'

/** Where the log's end is noted outside the database: beside the records, and outside the studio's folder. */
export interface AnchorFiles {
  readonly anchor: string
  readonly witness: string
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** How long the log was, and its last hash. Notes of the first versions carry no time. */
const Anchor = z
  .strictObject({ count: z.int().nonnegative(), hash, at: Instant.optional(), seal: hash })
  .readonly()
export type Anchor = z.infer<typeof Anchor>

/** What a note's file holds: a note of ours, or why there is none. */
export type FoundAnchor =
  | { readonly kind: 'sound'; readonly anchor: Anchor }
  | { readonly kind: 'missing' | 'unreadable' | 'forged' }

/**
 * Notes the audit's length and last hash in both places. After it, cutting the tail shows. The note beside the records
 * is written first, so that a power cut between the two never leaves it behind the other.
 */
export async function dropAnchor(
  files: AnchorFiles,
  head: AuditHead,
  at: Instant,
  dataKey: Uint8Array,
): Promise<void> {
  const { count, hash } = head
  const anchor: Anchor = { count, hash, at, seal: sealOf({ count, hash, at }, dataKey) }
  const bytes = Buffer.from(JSON.stringify(anchor))
  await writeAtomically(files.anchor, bytes)
  mkdirSync(dirname(files.witness), { recursive: true, mode: 0o700 })
  await writeAtomically(files.witness, bytes)
}

export async function readAnchor(file: string, dataKey: Uint8Array): Promise<FoundAnchor> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return { kind: 'missing' }
  const anchor = z.string().transform(parsedJson).pipe(Anchor).safeParse(text)
  if (!anchor.success) return { kind: 'unreadable' }
  return isOurs(anchor.data, dataKey) ? { kind: 'sound', anchor: anchor.data } : { kind: 'forged' }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isOurs({ seal, ...noted }: Anchor, dataKey: Uint8Array): boolean {
  const given = Buffer.from(seal, 'hex')
  const expected = Buffer.from(sealOf(noted, dataKey), 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

function sealOf({ count, hash, at }: Omit<Anchor, 'seal'>, dataKey: Uint8Array): string {
  const words = at === undefined ? [count, hash] : [count, hash, at]
  return createHmac('sha256', deriveKey(dataKey, 'anchor')).update(words.join(' ')).digest('hex')
}
