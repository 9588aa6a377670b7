import { createHash, createHmac } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refused } from '../../core/result.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deriveKey } from '../keys/deriveKey.ts'
import { seal, unseal } from './seal.ts'

/** What is kept of a photo: the bytes as they came, and the two pictures of it that the window shows. */
export type Rendition = 'screen' | 'thumbnail'
type Kind = 'original' | Rendition
const kinds: readonly Kind[] = ['original', 'screen', 'thumbnail']

export interface VaultProblem {
  readonly kind: 'missing' | 'damaged'
}

/**
 * Photos in hand, encrypted. Everything is found again by the SHA-256 of the original, in lower-case hex; neither
 * that nor a single byte of a picture can be read from the folder without the data key.
 */
export interface Vault {
  readonly keep: (bytes: Uint8Array) => Promise<{ readonly sha256: string }>
  readonly fetch: (sha256: string) => Promise<Result<Uint8Array, VaultProblem>>
  readonly keepRendition: (sha256: string, of: Rendition, bytes: Uint8Array) => Promise<void>
  readonly fetchRendition: (
    sha256: string,
    of: Rendition,
  ) => Promise<Result<Uint8Array, VaultProblem>>
  /** Takes the original and its renditions away. */
  readonly discard: (sha256: string) => Promise<void>
  /**
   * Takes away whatever nobody wants any more, by the SHA-256 of originals, and was last kept before this moment; answers
   * how many files that were.
   */
  readonly purge: (olderThan: Date, wanted: ReadonlySet<string>) => Promise<number>
}

/** The vault in this folder, which is made if need be. */
export async function openVault(folder: string, dataKey: Uint8Array): Promise<Vault> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = deriveKey(dataKey, 'vault')
  const nameKey = deriveKey(dataKey, 'vaultNames')
  const nameOf = (sha256: string, kind: Kind) => nameFor(nameKey, sha256, kind)

  async function put(sha256: string, kind: Kind, bytes: Uint8Array): Promise<void> {
    const name = nameOf(sha256, kind)
    await writeAtomically(join(folder, name), seal(bytes, key, name))
  }

  async function get(sha256: string, kind: Kind): Promise<Result<Uint8Array, VaultProblem>> {
    const name = nameOf(sha256, kind)
    const sealed = await readIfThere(join(folder, name))
    if (sealed === null) return refused({ kind: 'missing' })
    const bytes = unseal(sealed, key, name)
    return bytes === null ? refused({ kind: 'damaged' }) : ok(bytes)
  }

  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await put(sha256, 'original', bytes)
      return { sha256 }
    },
    fetch: (sha256) => get(sha256, 'original'),
    keepRendition: (sha256, of, bytes) => put(sha256, of, bytes),
    fetchRendition: (sha256, of) => get(sha256, of),
    async discard(sha256) {
      for (const kind of kinds) await rm(join(folder, nameOf(sha256, kind)), { force: true })
    },
    purge(olderThan, wanted) {
      const names = [...wanted].flatMap((sha256) => kinds.map((kind) => nameOf(sha256, kind)))
      return purgeFolder(folder, olderThan, new Set(names))
    },
  }
}

/** The plain hash would tell anyone who has a photo that the school has it too. */
function nameFor(nameKey: Uint8Array, sha256: string, kind: Kind): string {
  return createHmac('sha256', nameKey).update(`${kind} ${sha256}`).digest('hex')
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

/** Also takes away what a write that was cut off has left behind. */
async function purgeFolder(
  folder: string,
  olderThan: Date,
  wanted: ReadonlySet<string>,
): Promise<number> {
  let purged = 0
  for (const name of await readdir(folder)) {
    if (wanted.has(name)) continue
    const file = join(folder, name)
    const { mtimeMs } = await stat(file)
    if (mtimeMs >= olderThan.getTime()) continue
    await rm(file, { force: true })
    purged += 1
  }
  return purged
}
