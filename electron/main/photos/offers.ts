import { randomUUID } from 'node:crypto'
import { type Dirent, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mostFiles, type Offer } from '../../contract/photoRequests.ts'

/** Files that a person pointed at. Their paths stay here; the window gets a ticket and a name to show. */
export interface Offers {
  offer(paths: readonly string[]): readonly Offer[]
  /** The path behind a ticket, once. */
  take(offer: string): string | null
}

export function createOffers(): Offers {
  const paths = new Map<string, string>()
  return {
    offer(offered) {
      const files = offered.flatMap((path) => filesIn(path)).slice(0, mostFiles)
      return files.map((path) => {
        const offer = randomUUID()
        paths.set(offer, path)
        return { offer, displayName: displayName(path) }
      })
    },
    take(offer) {
      const path = paths.get(offer) ?? null
      paths.delete(offer)
      return path
    },
  }
}

/** The file itself, or all files of a folder and of the folders in it; links are not followed. */
function filesIn(path: string): readonly string[] {
  const entries = entriesOf(path)
  if (entries === null) return [path]
  return entries
    .filter(({ name }) => !name.startsWith('.') && !ofTheSystem.has(name.toLowerCase()))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .flatMap((entry) => {
      const inside = join(path, entry.name)
      return entry.isDirectory() ? filesIn(inside) : [inside]
    })
}

/** What Windows keeps in folders without showing it to anybody. */
const ofTheSystem: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db'])

function entriesOf(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return null
  }
}

/** A file's name as it may be shown: no control or direction-changing characters, at most 120 characters long. */
export function displayName(path: string): string {
  return basename(path)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '·')
    .slice(0, 120)
}
