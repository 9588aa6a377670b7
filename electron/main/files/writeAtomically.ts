import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renamePatiently } from './renamePatiently.ts'
import { syncFolder } from './syncFolder.ts'

/**
 * Puts these bytes in place of the file: afterwards the file holds all of them, durably, or it is as it was before.
 * Throws what the disk said (`ENOSPC` and the like) and leaves nothing half-written behind.
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(file), `.${randomUUID()}.part`)
  try {
    await writeDurably(part, bytes)
    await expectSameBytes(part, bytes)
    await renamePatiently(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await syncFolder(dirname(file))
}

async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
    await expectSize(handle, bytes.length)
  } finally {
    await handle.close()
  }
}

async function expectSize(handle: FileHandle, size: number): Promise<void> {
  const { size: written } = await handle.stat()
  if (written !== size) throw new Error(`The disk kept ${written} of ${size} bytes.`)
}

async function expectSameBytes(file: string, bytes: Uint8Array): Promise<void> {
  const written = await readFile(file)
  if (!written.equals(bytes)) throw new Error('The disk gave back other bytes than it was given.')
}
