import { rename } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** Gives a file or a folder another name. On Windows a virus scanner may hold a new file for a moment. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of [40, 80, 160, 320, 640, 1280]) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!isHeldByAnother(error)) throw error
    }
    await pause(wait)
  }
  await rename(from, to)
}

function isHeldByAnother(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'EPERM' || code === 'EBUSY' || code === 'EACCES'
}
