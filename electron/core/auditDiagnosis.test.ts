import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AuditLink, beginning, chain, firstBrokenLink, linkAfter } from './audit.ts'
import { diagnose } from './auditDiagnosis.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function grown(length: number): readonly AuditLink[] {
  const rows: AuditLink[] = []
  for (let made = 0; made < length; made += 1) {
    const at = new Date(made * 1000).toISOString()
    rows.push(
      linkAfter(
        rows.at(-1) ?? beginning,
        { at, actor: null, kind: 'signedIn', payload: '{}' },
        sha256,
      ),
    )
  }
  return rows
}

function verdict(rows: readonly AuditLink[]) {
  const place = firstBrokenLink(rows, sha256)
  if (place === null) throw new Error('The chain holds.')
  return diagnose(rows, place, sha256)
}

const renumbered = (rows: readonly AuditLink[]) =>
  rows.map((row, index) => ({ ...row, seq: index + 1 }))

/** A chain of ten, and a place in it that is neither its first nor its last. */
const rows = grown(10)
const inside = fc.integer({ min: 2, max: 9 })
const forged = { at: '2026-01-01T00:00:00.000Z', actor: 'nobody', kind: 'posted', payload: '{}' }

test('an edited entry is told by its number', () => {
  fc.assert(
    fc.property(inside, fc.constantFrom('at', 'actor', 'kind', 'payload'), (seq, field) => {
      const edited = rows.map((row) => (row.seq === seq ? { ...row, [field]: 'forged' } : row))
      expect(verdict(edited)).toEqual({ kind: 'entryChanged', seq })
    }),
  )
})

test('an entry that was taken out leaves its number behind', () => {
  fc.assert(
    fc.property(inside, (seq) => {
      expect(verdict(rows.filter((row) => row.seq !== seq))).toEqual({ kind: 'entryRemoved', seq })
    }),
  )
})

test('two entries that changed places are told from the first of them', () => {
  fc.assert(
    fc.property(inside, inside, (a, b) => {
      fc.pre(a !== b)
      const places = new Map([
        [a, b],
        [b, a],
      ])
      const swapped = rows
        .map((row) => ({ ...row, seq: places.get(row.seq) ?? row.seq }))
        .toSorted((one, other) => one.seq - other.seq)
      expect(verdict(swapped)).toEqual({ kind: 'entriesMoved', seq: Math.min(a, b) })
    }),
  )
})

test('an entry that was put in is told by its place, whether or not its own hash was reckoned', () => {
  fc.assert(
    fc.property(inside, fc.boolean(), (seq, reckoned) => {
      const before = rows[seq - 2] ?? beginning
      const link = linkAfter(before, forged, sha256)
      const put = reckoned ? link : { ...link, prev: 'x', hash: 'y' }
      const longer = renumbered(rows.toSpliced(seq - 1, 0, put))
      expect(verdict(longer)).toEqual({ kind: 'entryInserted', seq })
    }),
  )
})

test('an edit that reckons its own hash, and a gap that was closed up, look the same, and are called so', () => {
  fc.assert(
    fc.property(inside, (seq) => {
      const mended = rows.map((row) => {
        if (row.seq !== seq) return row
        const other = { ...row, actor: 'somebody else' }
        return { ...other, hash: chain(row.prev, other, sha256) }
      })
      expect(verdict(mended)).toEqual({ kind: 'entryReplaced', seq })
      fc.pre(seq > 2)
      const closed = renumbered(rows.filter((row) => row.seq !== seq))
      expect(verdict(closed)).toEqual({ kind: 'entryReplaced', seq: seq - 1 })
    }),
  )
})
