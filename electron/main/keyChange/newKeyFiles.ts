import { join } from 'node:path'
import { workFolders } from '../school/folders.ts'
import type { SchoolFiles } from '../school/schoolFiles.ts'

/** Where a school under its new key is made, and the name that the folder has once everything in it is whole. */
export function newKeyFiles({ folder }: Pick<SchoolFiles, 'folder'>) {
  const part = join(folder, workFolders.keyChange)
  const ready = join(folder, 'newKey.ready')
  return { part, ready, inPart: namesIn(part), inReady: namesIn(ready) }
}

function namesIn(folder: string) {
  return {
    records: join(folder, 'records.db'),
    keys: join(folder, 'keys.json'),
    anchor: join(folder, 'audit.anchor'),
    witness: join(folder, 'witness.anchor'),
  }
}
