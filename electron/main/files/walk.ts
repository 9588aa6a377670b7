import { lstat, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { mostFiles } from '../../contract/photoRequests.ts'
import { ok, type Result, refused } from '../../core/result.ts'

/** How far a walk through folders goes before it is given up. */
export interface WalkLimits {
  readonly files: number
  /** Of files, folders and all else together, so that a walk among things that are no photos ends too. */
  readonly entries: number
  /** Folders in folders: nobody keeps the photos of a day deeper than this. */
  readonly depth: number
}

export const usualLimits: WalkLimits = { files: mostFiles, entries: 20_000, depth: 20 }

export type WalkRefusal =
  | { readonly kind: 'tooMany'; readonly found: number }
  | { readonly kind: 'stopped' }

/**
 * The files themselves, and all files of the folders and of the folders in them, in the order in which a person expects
 * them. No link is followed and nothing is opened. It walks one entry at a time and stops at once when it is told to, or when
 * there is more than is taken: then nothing is taken, and `found` is how many files were seen until then.
 */
export async function filesIn(
  paths: readonly string[],
  stop: AbortSignal,
  limits: WalkLimits = usualLimits,
): Promise<Result<readonly string[], WalkRefusal>> {
  const found: string[] = []
  let entries = 0

  async function look(path: string, isFolder: boolean, depth: number): Promise<WalkRefusal | null> {
    if (stop.aborted) return { kind: 'stopped' }
    if (!isFolder) {
      found.push(path)
      return found.length > limits.files ? { kind: 'tooMany', found: found.length } : null
    }
    const inside = await entriesOf(path)
    if (inside === null) return { kind: 'tooMany', found: found.length }
    for (const { name, isFolder: isInside } of inside) {
      if (isInside && depth >= limits.depth) return { kind: 'tooMany', found: found.length }
      const refusal = await look(join(path, name), isInside, depth + 1)
      if (refusal !== null) return refusal
    }
    return null
  }

  /** What is in a folder, sorted; null where it is more than is looked at. One that cannot be read is empty. */
  async function entriesOf(path: string): Promise<readonly Entry[] | null> {
    const inside: Entry[] = []
    try {
      for await (const entry of await opendir(path)) {
        entries += 1
        if (entries > limits.entries || stop.aborted) return stop.aborted ? [] : null
        if (!isHidden(entry.name)) inside.push({ name: entry.name, isFolder: entry.isDirectory() })
      }
    } catch {
      return inside
    }
    return inside.sort((a, b) => inOrder.compare(a.name, b.name))
  }

  for (const path of paths) {
    const refusal = await look(path, await isFolderAt(path), 0)
    if (refusal !== null) return refused(refusal)
  }
  return stop.aborted ? refused({ kind: 'stopped' }) : ok(found)
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

const inOrder = new Intl.Collator('en', { numeric: true })

function isHidden(name: string): boolean {
  return name.startsWith('.') || ofTheSystem.has(name.toLowerCase())
}

/** What Windows keeps in folders without showing it to anybody. */
const ofTheSystem: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db'])

/** A link to a folder is no folder: it is one file, which is refused when it is opened. */
async function isFolderAt(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory()
  } catch {
    return false
  }
}
