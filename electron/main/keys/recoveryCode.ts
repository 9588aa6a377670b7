import { createHash, randomBytes } from 'node:crypto'
import { ok, type Result, refused } from '../../core/result.ts'

/** Crockford's base 32: no I, L, O or U, so that print and handwriting cannot be misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 26
const checkLength = 4
const groupLength = 5

/** A new code of 130 random bits and 20 check bits, as it is printed: six groups of five. */
export function makeRecoveryCode(): string {
  const secret = Array.from(randomBytes(secretLength), symbol).join('')
  return inGroups(secret + checkOf(secret))
}

/** The code's own text without groups, however it was typed; or that it was mistyped, which is not a wrong code. */
export function readRecoveryCode(typed: string): Result<string, { readonly kind: 'mistyped' }> {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const secret = code.slice(0, secretLength)
  const right = code.length === secretLength + checkLength && code.endsWith(checkOf(secret))
  return right ? ok(code) : refused({ kind: 'mistyped' })
}

/** 20 bits of SHA-256: a slip of the pen goes unnoticed once in a million. */
function checkOf(secret: string): string {
  const digest = createHash('sha256').update(secret).digest()
  return Array.from(digest.subarray(0, checkLength), symbol).join('')
}

/** The low five bits of a byte; every symbol is equally likely. */
function symbol(byte: number): string {
  return alphabet.charAt(byte & 31)
}

function inGroups(code: string): string {
  return code.replace(new RegExp(`.{${groupLength}}(?=.)`, 'g'), '$&-')
}
