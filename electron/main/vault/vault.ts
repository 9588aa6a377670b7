import { createHmac } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Result, refused } from '../../core/result.ts'
import { sha256Of } from '../files/sha256Of.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { deriveKey } from '../keys/deriveKey.ts'
import { wipe } from '../keys/wipe.ts'
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
  /**
   * Seals anew what is wanted and still lies under a key of earlier, one file after the other; answers how many files that
   * were. A stop between two of them leaves each under one key or the other, or under both for a moment.
   */
  readonly sealAnew: (wanted: ReadonlySet<string>, stopped: () => boolean) => Promise<number>
  /** Shuts it at once: nothing is read or kept any more. When what was under way has ended, its keys are wiped. */
  readonly close: () => Promise<void>
}

/** The two keys of a vault: of what lies in its files, and of their names. */
export interface VaultKeys {
  readonly vault: Uint8Array
  readonly vaultNames: Uint8Array
}

/**
 * The vault in this folder, which is made if need be. What is kept from now on lies under the data key alone; what was
 * kept under a key of earlier is found all the same.
 */
export async function openVault(
  folder: string,
  dataKey: Uint8Array,
  former: readonly VaultKeys[] = [],
): Promise<Vault> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const today: VaultKeys = {
    vault: deriveKey(dataKey, 'vault'),
    vaultNames: deriveKey(dataKey, 'vaultNames'),
  }
  const everyKey = [today, ...former]
  const nameUnder = ({ vaultNames }: VaultKeys, sha256: string, kind: Kind) => {
    expectOpen()
    return nameFor(vaultNames, sha256, kind)
  }
  const everyName = (sha256: string) =>
    kinds.flatMap((kind) => everyKey.map((keys) => nameUnder(keys, sha256, kind)))

  let isClosed = false
  const underWay = new Set<Promise<unknown>>()

  function whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (isClosed) return Promise.reject(shut())
    const running = work()
    const ended: Promise<unknown> = running
      .catch(() => undefined)
      .finally(() => underWay.delete(ended))
    underWay.add(ended)
    return running
  }

  function expectOpen(): void {
    if (isClosed) throw shut()
  }

  async function put(sha256: string, kind: Kind, bytes: Uint8Array): Promise<string> {
    expectOpen()
    const name = nameUnder(today, sha256, kind)
    const file = join(folder, name)
    await writeAtomically(file, seal(bytes, today.vault, name))
    return file
  }

  async function getUnder(
    keys: VaultKeys,
    sha256: string,
    kind: Kind,
  ): Promise<Result<Uint8Array, VaultProblem>> {
    const name = nameUnder(keys, sha256, kind)
    const sealed = await readIfThere(join(folder, name))
    expectOpen()
    if (sealed === null) return refused({ kind: 'missing' })
    const bytes = unseal(sealed, keys.vault, name)
    return bytes === null ? refused({ kind: 'damaged' }) : ok(bytes)
  }

  async function get(sha256: string, kind: Kind): Promise<Result<Uint8Array, VaultProblem>> {
    for (const keys of everyKey) {
      const found = await getUnder(keys, sha256, kind)
      if (found.ok || found.error.kind === 'damaged') return found
    }
    return refused({ kind: 'missing' })
  }

  /** True where there was such a file and it lies under the key of today now. Damage is left as it is. */
  async function moveFrom(keys: VaultKeys, sha256: string, kind: Kind): Promise<boolean> {
    const old = join(folder, nameUnder(keys, sha256, kind))
    const found = await getUnder(keys, sha256, kind)
    if (!found.ok) return false
    const { atime, mtime } = await stat(old)
    if (!(await getUnder(today, sha256, kind)).ok) {
      // It is as old as it was: how long it is kept goes by that.
      await utimes(await put(sha256, kind, found.value), atime, mtime)
    }
    await rm(old, { force: true })
    return true
  }

  return {
    keep: (bytes) =>
      whileOpen(async () => {
        const sha256 = sha256Of(bytes)
        await put(sha256, 'original', bytes)
        return { sha256 }
      }),
    fetch: (sha256) => whileOpen(() => get(sha256, 'original')),
    keepRendition: (sha256, of, bytes) =>
      whileOpen(async () => {
        await put(sha256, of, bytes)
      }),
    fetchRendition: (sha256, of) => whileOpen(() => get(sha256, of)),
    discard: (sha256) =>
      whileOpen(async () => {
        for (const name of everyName(sha256)) await rm(join(folder, name), { force: true })
      }),
    purge: (olderThan, wanted) =>
      whileOpen(() => purgeFolder(folder, olderThan, new Set([...wanted].flatMap(everyName)))),
    sealAnew: (wanted, stopped) =>
      whileOpen(async () => {
        let moved = 0
        for (const keys of former) {
          for (const sha256 of wanted) {
            for (const kind of kinds) {
              if (stopped()) return moved
              if (await moveFrom(keys, sha256, kind)) moved += 1
            }
          }
        }
        return moved
      }),
    async close() {
      isClosed = true
      await Promise.all(underWay)
      for (const keys of everyKey) wipe(keys.vault, keys.vaultNames)
    },
  }
}

function shut(): Error {
  return new Error('The vault is shut.')
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
