import type { Wrapping } from './tokens.ts'

/** As much of Electron's `safeStorage` as is used. */
export interface SystemSafe {
  readonly isAsyncEncryptionAvailable: () => Promise<boolean>
  readonly encryptStringAsync: (secret: string) => Promise<Buffer>
  readonly decryptStringAsync: (wrapped: Buffer) => Promise<{ readonly result: string }>
  readonly getSelectedStorageBackend: () => string
}

/** The first byte says whether the system wrapped it. */
const inPlain = 0
const bySystem = 1

/**
 * Wraps the tokens with the system's own safe where there is a real one, on top of the encrypted records that keep
 * them. On Linux the safe claims to be there also when its password is fixed and known, so its backend is asked.
 */
export function systemWrapping(safe: SystemSafe, platform: NodeJS.Platform): Wrapping {
  return {
    async wrap(secret) {
      if (!(await isReal(safe, platform))) return tagged(inPlain, Buffer.from(secret, 'utf8'))
      return tagged(bySystem, await safe.encryptStringAsync(secret))
    },
    async unwrap(wrapped) {
      const secret = Buffer.from(wrapped.subarray(1))
      if (wrapped[0] === inPlain) return secret.toString('utf8')
      try {
        return (await safe.decryptStringAsync(secret)).result
      } catch {
        // Another user, another machine or a lost keychain: the account is connected anew.
        return null
      }
    },
  }
}

async function isReal(safe: SystemSafe, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await safe.isAsyncEncryptionAvailable())) return false
  if (platform !== 'linux') return true
  return !['basic_text', 'unknown'].includes(safe.getSelectedStorageBackend())
}

function tagged(tag: number, secret: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), secret])
}
