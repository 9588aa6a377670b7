import { mkdir, realpath, rm } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Makes the folder anew, with a vault in it. */
export async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'vault'), { recursive: true, mode: 0o700 })
}

/** What a backup, a drill or a change of the key works in, beside the records. */
export const workFolders = {
  backup: 'backup.part',
  drill: 'drill.part',
  keyChange: 'newKey.part',
} as const

/** Takes away what a stop in the middle of such work has left: copies of records must not outlive an erasure. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of Object.values(workFolders)) {
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Whether one folder is the other or lies within it, whatever links lead there. */
export async function isInFolder(folder: string, outer: string): Promise<boolean> {
  const way = relative(await realpath(outer), await realpath(folder))
  return (
    way === '' || !(way === '..' || way.startsWith(`..${sep}`) || /^([A-Za-z]:|[\\/])/.test(way))
  )
}
