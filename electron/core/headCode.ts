import type { AuditHead } from './audit.ts'

/**
 * The end of the log in a form that two people can compare: eight letters of its last hash, in two fours. It stands on
 * paper, such as in a governors' report; a log that was rewritten since has another there.
 */
export function headCode({ hash }: Pick<AuditHead, 'hash'>): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`
}

/** Whether what somebody read off a paper is the code of this hash; spaces and case do not matter. */
export function isHeadCode(typed: string, hash: string): boolean {
  const letters = typed.toLowerCase().replace(/[^0-9a-f]/g, '')
  return letters.length >= 8 && hash.startsWith(letters)
}
