import { ok, type Result, refused } from '../../core/result.ts'

export const shortestPassphrase = 12
export const longestPassphrase = 500

/** Why a passphrase will not do. */
export type WeakPassphrase =
  | { readonly kind: 'tooShort'; readonly shortest: number }
  | { readonly kind: 'tooLong'; readonly longest: number }
  /** A few characters over and over. */
  | { readonly kind: 'tooPlain' }
  /** The operator's own name, which everybody would try first. */
  | { readonly kind: 'isTheName' }

/** Length before riddles (NCSC, “three random words”): a sentence will do, a decorated word will not. */
export function checkPassphrase(passphrase: string, name: string): Result<null, WeakPassphrase> {
  const characters = [...typed(passphrase)]
  if (characters.length < shortestPassphrase) {
    return refused({ kind: 'tooShort', shortest: shortestPassphrase })
  }
  if (characters.length > longestPassphrase) {
    return refused({ kind: 'tooLong', longest: longestPassphrase })
  }
  if (new Set(characters).size < 6) return refused({ kind: 'tooPlain' })
  return bare(passphrase) === bare(name) ? refused({ kind: 'isTheName' }) : ok(null)
}

/** The same words typed on another keyboard are the same passphrase (RFC 8265: NFC of what was meant). */
export function typed(passphrase: string): string {
  return passphrase.normalize('NFKC')
}

function bare(words: string): string {
  return typed(words)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}
