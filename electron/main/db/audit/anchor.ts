import { createHmac, timingSafeEqual } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { AuditHead } from '../../../core/audit.ts'
import { Instant } from '../../../core/day.ts'
import { Sha256 } from '../../../core/sha256.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { deriveKey } from '../../keys/deriveKey.ts'
import { wiping } from '../../keys/wipe.ts'

/** Where the log's end is noted outside the database: beside the records, and outside the studio's folder. */
export interface AnchorFiles {
  readonly anchor: string
  /** Null where there is none, such as for a copy that is not a school in use. */
  readonly witness: string | null
}

/** How long the log was, and its last hash. Notes of the first versions carry no time. */
const Anchor = z
  .strictObject({
    count: z.int().nonnegative(),
    hash: Sha256,
    at: Instant.optional(),
    seal: Sha256,
  })
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
  if (files.witness === null) return
  mkdirSync(dirname(files.witness), { recursive: true, mode: 0o700 })
  await writeAtomically(files.witness, bytes)
}

export async function readAnchor(file: string | null, dataKey: Uint8Array): Promise<FoundAnchor> {
  if (file === null) return { kind: 'missing' }
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return { kind: 'missing' }
  const anchor = z.string().transform(parsedJson).pipe(Anchor).safeParse(text)
  if (!anchor.success) return { kind: 'unreadable' }
  return isOurs(anchor.data, dataKey) ? { kind: 'sound', anchor: anchor.data } : { kind: 'forged' }
}

/**
 * The same note under another data key, to be put in its place; null where there is none of ours. What was in doubt
 * before stays in doubt, and what was noted stays noted.
 */
export async function underOtherKey(
  file: string | null,
  dataKey: Uint8Array,
  otherKey: Uint8Array,
): Promise<Uint8Array | null> {
  const found = await readAnchor(file, dataKey)
  if (found.kind !== 'sound') return null
  const { seal: _, ...noted } = found.anchor
  return Buffer.from(JSON.stringify({ ...noted, seal: sealOf(noted, otherKey) }))
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
  return wiping(deriveKey(dataKey, 'anchor'), (key) =>
    createHmac('sha256', key).update(words.join(' ')).digest('hex'),
  )
}
