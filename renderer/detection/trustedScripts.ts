/**
 * Tells Trusted Types which scripts this worker may start: those of the folders named, and no text may become a script. Outside
 * a page that asks for Trusted Types it does nothing.
 */
export function trustScriptsIn(...folders: readonly string[]): void {
  const { trustedTypes } = globalThis as WithTrustedTypes
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) =>
      folders.some((folder) => new URL(url, folder).href.startsWith(folder)) ? url : null,
  })
}

/** The part of Trusted Types that TypeScript's DOM does not know yet. */
type WithTrustedTypes = typeof globalThis & {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: 'default',
      rules: { readonly createScriptURL: (url: string) => string | null },
    ) => void
  }
}
