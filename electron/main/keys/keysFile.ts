import { readFile } from 'node:fs/promises'
import { ok, type Result, refused } from '../../core/result.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { KeySlots } from './slots.ts'

/** Without this file the school's records can never be opened again: it is replaced whole or not at all. */
export async function writeKeys(file: string, slots: KeySlots): Promise<void> {
  await writeAtomically(file, Buffer.from(`${JSON.stringify(KeySlots.parse(slots), null, 1)}\n`))
}

/** The keys; `missing` before the first start, `damaged` where the file is not what was written. */
export async function readKeys(
  file: string,
): Promise<Result<KeySlots, { readonly kind: 'missing' | 'damaged' }>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return refused({ kind: 'missing' })
  const slots = KeySlots.safeParse(parsedJson(text))
  return slots.success ? ok(slots.data) : refused({ kind: 'damaged' })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
