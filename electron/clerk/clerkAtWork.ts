import type { ClerkReply, ClerkRequest, TableRow } from '../contract/clerk.ts'
import { handfuls } from './handfuls.ts'
import { registerIn } from './registerIn.ts'

/**
 * A clerk who answers one request after the other, but for the pieces of a file, which need no answer. The tables of the file that was read last are kept until their last
 * row was handed over, and handed over only as they are asked for, so that main sets the pace.
 */
export function startClerk(): (request: ClerkRequest) => ClerkReply | null {
  let pieces: Uint8Array[] = []
  let pending: { readonly job: number; readonly rows: Iterator<readonly TableRow[], void> } | null =
    null

  return (request) => {
    const { job } = request
    switch (request.kind) {
      case 'take':
        pieces.push(request.bytes)
        return null
      case 'read': {
        const read = registerIn(Buffer.concat(pieces))
        pieces = []
        pending = null
        if (!read.ok) return { kind: 'refused', job, refusal: read.error }
        const { tables, sheetsWithoutHeader } = read.value
        pending = { job, rows: allOf(tables.map(({ rows }) => rows)) }
        return { kind: 'tables', job, tables: tables.map(({ head }) => head), sheetsWithoutHeader }
      }
      case 'more': {
        const next = pending?.job === job ? pending.rows.next() : null
        if (next === null || next.done === true) throw new Error('Nothing is left to hand over.')
        return { kind: 'rows', job, rows: next.value }
      }
    }
  }
}

function* allOf(tables: readonly (readonly TableRow[])[]): Generator<readonly TableRow[], void> {
  for (const rows of tables) yield* handfuls(rows)
}
