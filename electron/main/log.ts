import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs'

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

/** How far the log may grow, in bytes: the file and two older ones. An entry is cut, in characters. */
export const limits: Readonly<Record<'file' | 'olderFiles' | 'entry', number>> = {
  file: 1_000_000,
  olderFiles: 2,
  entry: 8_000,
}

/**
 * A plain text file of unexpected errors, for whoever helps the school: no names, no paths, no tokens. It stays small
 * whatever happens: the fullest file makes room, and an error that comes again and again is counted instead of written.
 */
export function openLog(file: string): Log {
  const recent = new Map<string, Repeated>()

  /** The newest errors are known by their text; older ones are written anew. */
  function repeatOf(text: string): Repeated {
    const { reference, times } = recent.get(text) ?? { reference: newReference(), times: 0 }
    const repeated = { reference, times: times + 1 }
    recent.delete(text)
    recent.set(text, repeated)
    const [oldest] = recent.keys()
    if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest)
    return repeated
  }

  return {
    unexpected(error) {
      const text = entryOf(error)
      const { reference, times } = repeatOf(text)
      if (times === 1) write(file, `${reference} ${text}\n`)
      else if (isRound(times)) write(file, `${reference} came ${times} times by now\n`)
      return reference
    },
  }
}

interface Repeated {
  readonly reference: string
  readonly times: number
}

const mostRecent = 50

function newReference(): string {
  return randomBytes(4).toString('hex')
}

/** 10, 100, 1,000 and so on: a flood of a million leaves six lines. */
function isRound(times: number): boolean {
  return /^10+$/.test(String(times))
}

function entryOf(error: unknown): string {
  const whole = error instanceof Error ? (error.stack ?? error.message) : String(error)
  // Cut before it is cleaned, so that no text takes long; at a gap, so that no secret is cut in two and passes.
  const begun = whole.length > 2 * limits.entry ? upToGap(whole.slice(0, 2 * limits.entry)) : whole
  const clean = withoutSecrets(begun)
  return clean.length > limits.entry ? `${clean.slice(0, limits.entry)} (cut)` : clean
}

function upToGap(text: string): string {
  return `${text.replace(/\S+$/, '')}(cut)`
}

function write(file: string, entry: string): void {
  try {
    if (existsSync(file) && statSync(file).size + Buffer.byteLength(entry) > limits.file) {
      makeRoom(file)
    }
    appendFileSync(file, entry, { mode: 0o600 })
  } catch {
    // A full disk must not turn one failure into two.
  }
}

/** `studio.log` becomes `studio.log.1`, that one `studio.log.2`, and the oldest goes. */
function makeRoom(file: string): void {
  for (let age = limits.olderFiles; age > 0; age -= 1) {
    const younger = age === 1 ? file : `${file}.${age - 1}`
    if (existsSync(younger)) renameSync(younger, `${file}.${age}`)
  }
}
