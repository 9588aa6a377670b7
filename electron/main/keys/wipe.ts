/** Overwrites secrets that are not needed any more. A copy that JavaScript has made of them elsewhere is out of its reach. */
export function wipe(...secrets: readonly (Uint8Array | null)[]): void {
  for (const secret of secrets) secret?.fill(0)
}

/** Works with a secret, which is overwritten when the work is done, also where it failed. */
export function wiping<S extends Uint8Array, T>(secret: S, work: (secret: S) => T): T {
  try {
    return work(secret)
  } finally {
    wipe(secret)
  }
}
