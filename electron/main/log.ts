import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'

/** Text that may hold a name, a path or a token is cut out before it reaches the log. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(?:[A-Za-z]:)?(?:[\\/][^\s'"():]+)+/g, '(path)')
    .replace(/Bearer\s+\S+/gi, 'Bearer (secret)')
    .replace(/[A-Za-z0-9_-]{40,}/g, '(secret)')
}

export interface Log {
  /** Notes an error and answers with the reference that the window shows instead of it. */
  unexpected(error: unknown): string
}

/** A plain text file of unexpected errors, for whoever helps the school: no names, no paths, no tokens. */
export function openLog(file: string): Log {
  return {
    unexpected(error) {
      const reference = randomBytes(4).toString('hex')
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      try {
        appendFileSync(file, `${reference} ${withoutSecrets(text)}\n`, {
          mode: 0o600,
        })
      } catch {
        // A full disk must not turn one failure into two.
      }
      return reference
    },
  }
}
