import { open } from 'node:fs/promises'

/** Without this a new name itself may be lost in a power cut. Windows offers no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
