import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { renamePatiently } from '../files/renamePatiently.ts'
import { syncFolder } from '../files/syncFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { makeFolder, type SchoolFiles } from '../school/schoolFiles.ts'
import { newKeyFiles } from './newKeyFiles.ts'

/**
 * Puts a school under its new key in place, if one lies ready. Every step may be the last before a power cut: whatever is
 * left is done the next time, before anybody can sign in. It needs no key, and where nothing lies ready it does nothing.
 */
export async function finishKeyChange(
  files: SchoolFiles,
  atStep: (step: string) => void = () => {},
): Promise<void> {
  const { ready, inReady } = newKeyFiles(files)
  if (!existsSync(ready)) return
  // The keys go last: as long as they lie here, what else lies here is to be put in place.
  if (existsSync(inReady.keys)) {
    await putWitness(files, inReady.witness)
    atStep('witness')
    await putRecords(files, inReady.records, atStep)
    if (existsSync(inReady.anchor)) await renamePatiently(inReady.anchor, files.anchor)
    await syncFolder(files.folder)
    await syncFolder(ready)
    atStep('anchor')
    await renamePatiently(inReady.keys, files.keys)
    await syncFolder(files.folder)
    await syncFolder(ready)
    atStep('keys')
  }
  await dropCopies(files)
  atStep('copies')
  await rm(ready, { recursive: true, force: true })
}

/** It may lie on another disk, so it is written there. */
async function putWitness(files: SchoolFiles, from: string): Promise<void> {
  if (!existsSync(from)) return
  makeFolder(files)
  await writeAtomically(files.witness, await readFile(from))
}

/** First the old log, which would be read into the new file; what stood in it stands in the new records too. */
async function putRecords(
  files: SchoolFiles,
  from: string,
  atStep: (step: string) => void,
): Promise<void> {
  if (!existsSync(from)) return
  for (const part of ['-wal', '-shm', '-journal']) await rm(files.records + part, { force: true })
  await syncFolder(files.folder)
  atStep('logs')
  await renamePatiently(from, files.records)
  await syncFolder(files.folder)
  atStep('records')
}

/** The copies from before migrations: nobody who may sign in has their key any more. */
async function dropCopies({ records }: SchoolFiles): Promise<void> {
  const folder = dirname(records)
  const copyOf = `${basename(records)}.version-`
  for (const name of await readdir(folder)) {
    if (name.startsWith(copyOf)) await rm(join(folder, name), { force: true })
  }
}
