import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDiskFull } from './files/isDiskFull.ts'

/** Why nothing can be kept in the studio's folder: it cannot be made or reached, or nothing may be written there. */
export type DataFolderProblem = 'unreachable' | 'readOnly'

/** Where the studio keeps everything; null where the system cannot even say where that would be. */
export function folderNamed(ask: () => string): string | null {
  try {
    return ask()
  } catch {
    return null
  }
}

/**
 * Whether the studio can keep things in this folder, found out by doing it: the folder is made where it is missing, and a
 * small file comes and goes. A full disk is no problem here: the window opens and says so where it matters.
 */
export function problemOfDataFolder(folder: string | null): DataFolderProblem | null {
  if (folder === null) return 'unreachable'
  try {
    makeFolder(folder)
    if (!statSync(folder).isDirectory()) return 'unreachable'
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    const trial = mkdtempSync(join(folder, '.trial-'))
    try {
      writeFileSync(join(trial, 'trial'), 'x', { mode: 0o600 })
    } finally {
      rmSync(trial, { recursive: true, force: true })
    }
    return null
  } catch (error) {
    return isDiskFull(error) ? null : problemIn(error)
  }
}

/** One after the other: Node’s own recursion never ends where a disk refuses a folder as if its parent were missing. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

const notAllowed = new Set(['EACCES', 'EPERM', 'EROFS'])

function problemIn(error: unknown): DataFolderProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return notAllowed.has(code) ? 'readOnly' : 'unreachable'
}

/** What the person who opened the studio is told, with the folder’s name: it leads whoever helps to the right place. */
export function dataFolderWords(problem: DataFolderProblem, folder: string | null): string {
  return (
    `School Photo Studio cannot open, because ${causeOf(problem)}${folder === null ? '' : `: ${folder}`}. ` +
    'Nothing was lost or changed. Please show this to whoever looks after this computer; ' +
    'once it is put right, open the studio again.'
  )
}

function causeOf(problem: DataFolderProblem): string {
  switch (problem) {
    case 'unreachable':
      return 'the folder in which it keeps everything cannot be reached or made'
    case 'readOnly':
      return 'it may not write in the folder in which it keeps everything'
  }
}

/** Another folder for as long as a message is shown, as Chromium shows nothing without one; null where there is none. */
export function folderForMessage(): string | null {
  try {
    return mkdtempSync(join(tmpdir(), 'school-photo-studio-'))
  } catch {
    return null
  }
}
