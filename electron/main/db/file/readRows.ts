import { z } from 'zod'

/** Told of each row that cannot be read. */
export type Aside = (error: unknown) => void

/**
 * Each row as it is read. One that cannot be read is left out where somebody is told of it; where nobody is, nothing is
 * read, because whoever asks would take what is left for all that there is. A broken disk is not a row.
 */
export function readRows<T>(
  rows: readonly unknown[],
  read: (row: unknown) => T,
  aside?: Aside,
): readonly T[] {
  return rows.flatMap((row) => {
    try {
      return [read(row)]
    } catch (error) {
      if (aside === undefined || !isUnreadable(error)) throw error
      aside(error)
      return []
    }
  })
}

function isUnreadable(error: unknown): boolean {
  return error instanceof z.ZodError || error instanceof SyntaxError
}
