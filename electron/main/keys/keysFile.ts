import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ok, type Result, refused } from '../../core/result.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { FirstKeySlots } from './firstKeySlots.ts'
import { KeySlots } from './slots.ts'

/** Without this file the school's records can never be opened again: it is replaced whole or not at all. */
export async function writeKeys(file: string, slots: KeySlots): Promise<void> {
  await writeAtomically(file, Buffer.from(`${JSON.stringify(KeySlots.parse(slots), null, 1)}\n`))
}

/** Why there are no keys: none before the first start, of a newer studio, or not what was written. */
export interface KeysProblem {
  readonly kind: 'missing' | 'newer' | 'damaged'
}

const AnyVersion = z.object({ version: z.int().min(1).max(1000) })

/** The keys of this version or of the first one. The file is left as it is. */
export async function readKeys(file: string): Promise<Result<KeySlots, KeysProblem>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return refused({ kind: 'missing' })
  const json = parsedJson(text)
  const version = AnyVersion.safeParse(json).data?.version ?? 0
  if (version > 2) return refused({ kind: 'newer' })
  const slots = version === 1 ? FirstKeySlots.safeParse(json) : KeySlots.safeParse(json)
  return slots.success ? ok(slots.data) : refused({ kind: 'damaged' })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
