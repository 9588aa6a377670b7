import { type AuditLink, beginning, chain, type HashOf } from './audit.ts'
import type { AuditProblem } from './auditVerdict.ts'

type Break = Extract<
  AuditProblem,
  { kind: 'entryChanged' | 'entryRemoved' | 'entryInserted' | 'entriesMoved' | 'entryReplaced' }
>

type End = Pick<AuditLink, 'seq' | 'hash'>

/**
 * What was most likely done to a chain whose first wrong row stands at this place, counted from 1. It looks at which
 * rows still fit their own hash, and which row of those that are left follows which. `base` stands before the first.
 */
export function diagnose(
  rows: readonly AuditLink[],
  place: number,
  hashOf: HashOf,
  base: End = beginning,
): Break {
  const index = place - base.seq - 1
  const row = rows[index]
  const before = rows[index - 1] ?? base
  if (row === undefined) return { kind: 'entryRemoved', seq: place }
  const fits = row.hash === chain(row.prev, row, hashOf)
  const successor = rows.find((other) => other !== row && other.prev === before.hash)
  // Right in every word, and under another number.
  if (row.prev === before.hash && fits) return { kind: 'entriesMoved', seq: place }
  if (!fits) {
    const kind = successor === undefined ? 'entryChanged' : 'entryInserted'
    return { kind, seq: place }
  }
  // It goes on from the one before the one in front of it: that one came later.
  if (index > 0 && row.prev === (rows[index - 2] ?? base).hash)
    return { kind: 'entryInserted', seq: place - 1 }
  const knowsItsPast = rows.some(({ hash }) => hash === row.prev)
  if (successor !== undefined) {
    return { kind: knowsItsPast ? 'entriesMoved' : 'entryInserted', seq: place }
  }
  // A number that was left out says that an entry is gone; closed up, it may as well have been written anew.
  if (row.seq > before.seq + 1) return { kind: 'entryRemoved', seq: place }
  return {
    kind: index === 0 ? 'entryRemoved' : 'entryReplaced',
    seq: index === 0 ? place : place - 1,
  }
}
