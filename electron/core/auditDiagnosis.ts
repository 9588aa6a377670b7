import { type AuditHead, type AuditLink, beginning, chain, type Sha256 } from './audit.ts'
import type { AuditProblem } from './auditVerdict.ts'

type Break = Extract<
  AuditProblem,
  { kind: 'entryChanged' | 'entryRemoved' | 'entryInserted' | 'entriesMoved' | 'entryReplaced' }
>

/**
 * What was most likely done to a chain whose first wrong row stands at this place, counted from 1. It looks at which
 * rows still fit their own hash, and which row of those that are left follows which.
 */
export function diagnose(rows: readonly AuditLink[], place: number, sha256: Sha256): Break {
  const row = rows[place - 1]
  const before: Pick<AuditLink, 'seq' | 'hash'> = rows[place - 2] ?? beginning
  if (row === undefined) return { kind: 'entryRemoved', seq: place }
  const fits = row.hash === chain(row.prev, row, sha256)
  const successor = rows.find((other) => other !== row && other.prev === before.hash)
  // Right in every word, and under another number.
  if (row.prev === before.hash && fits) return { kind: 'entriesMoved', seq: place }
  if (!fits) {
    const kind = successor === undefined ? 'entryChanged' : 'entryInserted'
    return { kind, seq: place }
  }
  if (wasPutInFront(rows, row, place)) return { kind: 'entryInserted', seq: place - 1 }
  const knowsItsPast = rows.some(({ hash }) => hash === row.prev)
  if (successor !== undefined) {
    return { kind: knowsItsPast ? 'entriesMoved' : 'entryInserted', seq: place }
  }
  // A number that was left out says that an entry is gone; closed up, it may as well have been written anew.
  if (row.seq > before.seq + 1) return { kind: 'entryRemoved', seq: place }
  return place === 1 ? { kind: 'entryRemoved', seq: 1 } : { kind: 'entryReplaced', seq: place - 1 }
}

/** A row that goes on from the one before the one in front of it: the one in front came later. */
function wasPutInFront(rows: readonly AuditLink[], row: AuditLink, place: number): boolean {
  if (place < 2) return false
  const grandparent: Pick<AuditHead, 'hash'> = rows[place - 3] ?? beginning
  return row.prev === grandparent.hash
}
